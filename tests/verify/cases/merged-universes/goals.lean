universe u v

theorem inhabited_left (α : Type u) (β : Type v) (a : α) (_ : β) : Nonempty α := sorry
