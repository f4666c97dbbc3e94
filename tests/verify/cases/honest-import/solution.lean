import Init

theorem four : 2 + 2 = 4 := rfl
