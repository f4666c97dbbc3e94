theorem map_map {α β γ : Type} (f : α → β) (g : β → γ) (o : Option α) : (o.map f).map g = o.map (g ∘ f) := by
  cases o with
  | none => rfl
  | some a => simp

theorem swap_fst {α β : Type} : (p : α × β) → (p.2, p.1).2 = p.fst
  | (_, _) => rfl
