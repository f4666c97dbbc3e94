theorem comp_assoc {α β γ δ : Type} (f : α → β) (g : β → γ) (h : γ → δ) : (h ∘ g) ∘ f = h ∘ (g ∘ f) := sorry

def curry' {α β γ : Type} (f : α × β → γ) : α → β → γ := fun a b => f (a, b)

theorem curry_apply {α β γ : Type} (f : α × β → γ) (p : α × β) : curry' f p.1 p.2 = f p := sorry
