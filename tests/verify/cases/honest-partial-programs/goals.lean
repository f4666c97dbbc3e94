theorem small (n : Nat) (h : n < 1) : n = 0 := sorry
