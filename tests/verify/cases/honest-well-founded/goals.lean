def steps (n : Nat) : Nat :=
  if h : n ≤ 1 then 0 else steps (n / 2) + 1
termination_by n
decreasing_by omega

theorem halve_le (n : Nat) (h : n ≤ 1) : steps n = 0 := sorry
