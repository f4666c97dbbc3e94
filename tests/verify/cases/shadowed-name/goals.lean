theorem same (m n : Nat) : m = n := sorry
