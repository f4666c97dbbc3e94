theorem four : 2 + 2 = 4 := rfl

#exit

theorem five : 2 + 2 = 5 := rfl
