theorem up (n : Nat) : 2 + 2 = 5 := up (n + 1)
termination_by n
decreasing_by sorry

theorem five : 2 + 2 = 5 := up 0
