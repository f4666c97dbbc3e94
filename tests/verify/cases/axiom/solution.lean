axiom five_is_true : 2 + 2 = 5

theorem five : 2 + 2 = 5 := five_is_true
