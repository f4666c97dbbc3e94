def Lonely (α : Prop) : Prop := ∀ a b : α, a = b

theorem lonely (α) : Lonely α := fun _ _ => rfl
