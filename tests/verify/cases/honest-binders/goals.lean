theorem exists_larger (n : Nat) : ∃ m : Nat, n < m := sorry

theorem const_apply {α : Type} {β : Type} (a : α) (b : β) : (fun (_ : β) => a) b = a := sorry
