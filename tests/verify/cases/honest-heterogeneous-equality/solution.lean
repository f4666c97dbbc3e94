theorem cast_self {α : Type} (h : α = α) (a : α) : cast h a = a := rfl

theorem heq_symm {α β : Type} {a : α} {b : β} (h : HEq a b) : HEq b a := by
  cases h
  exact HEq.refl a
