theorem four : 2 + 2 = 4 := sorry

theorem five : 2 + 2 = 5 := sorry

theorem six : 2 + 2 = 6 := sorry

theorem proved_already : 2 + 2 = 4 := rfl
