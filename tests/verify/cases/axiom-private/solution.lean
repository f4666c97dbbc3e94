private axiom choice : 2 + 2 = 5

theorem five : 2 + 2 = 5 := choice
