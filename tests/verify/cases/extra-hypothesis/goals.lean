theorem small (n : Nat) : n ≤ 2 := sorry
