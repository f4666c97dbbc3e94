theorem loop (n : Nat) : 2 + 2 = 5 := loop (n + 1)
termination_by n
decreasing_by admit

theorem five : 2 + 2 = 5 := loop 0
