axiom five : 2 + 2 = 5
