theorem inhabited_self (α : Type) (a : α) : Nonempty α := ⟨a⟩
