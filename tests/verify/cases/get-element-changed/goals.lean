theorem first_is_two : [1, 2][0] = 2 := sorry
