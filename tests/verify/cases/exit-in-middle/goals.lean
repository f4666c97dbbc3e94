theorem four : 2 + 2 = 4 := sorry

theorem five : 2 + 2 = 5 := sorry
