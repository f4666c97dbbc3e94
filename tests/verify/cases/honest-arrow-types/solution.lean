theorem comp_assoc {α β γ δ : Type} (f : α → β) (g : β → γ) (h : γ → δ) : (h ∘ g) ∘ f = h ∘ (g ∘ f) := by
  funext x
  rfl

def curry' {α β γ : Type} (f : α × β → γ) (a : α) (b : β) : γ := f ⟨a, b⟩

theorem curry_apply {α β γ : Type} (f : α × β → γ) (p : α × β) : curry' f p.1 p.2 = f p := by
  obtain ⟨a, b⟩ := p
  rfl
