def steps (n : Nat) : Nat :=
  if h : n ≤ 1 then 0 else steps (n / 2) + 1
termination_by n
decreasing_by omega

theorem wrong_steps : steps 1 = 7 := sorry
