theorem small (n : Nat) (h : n < 3) : n ≤ 2 := Nat.le_of_lt_succ h
