theorem wraps : 3 + 4 = 2 := sorry
