theorem covered (n : Nat) : n = 0 ∨ ∃ m, n = m + 1 := sorry
