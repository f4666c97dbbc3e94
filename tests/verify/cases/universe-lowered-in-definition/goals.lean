def Lonely.{u} (α : Sort u) : Prop := ∀ a b : α, a = b

theorem lonely (α) : Lonely α := sorry
