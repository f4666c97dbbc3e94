theorem lets (n : Nat) : let m := n + 1; let k := m + 1; k = n + 2 := by
  intro m k
  rfl

theorem haves (n : Nat) (h : 0 < n) : have : n ≠ 0 := Nat.ne_of_gt h; n / n = 1 := by
  intro _
  exact Nat.div_self h
