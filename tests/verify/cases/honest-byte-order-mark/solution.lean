theorem five : 2 + 3 = 5 := rfl
