universe u

theorem inhabited_self (α : Type u) (a : α) : Nonempty α := sorry
