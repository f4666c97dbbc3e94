theorem zero_min (n : Nat) : min 0 n = 0 := sorry
