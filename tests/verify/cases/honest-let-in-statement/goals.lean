theorem lets (n : Nat) : let m := n + 1; let k := m + 1; k = n + 2 := sorry

theorem haves (n : Nat) (h : 0 < n) : have : n ≠ 0 := Nat.ne_of_gt h; n / n = 1 := sorry
