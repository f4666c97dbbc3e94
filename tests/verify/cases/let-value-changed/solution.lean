theorem lets : let n := 3; n + 2 = 5 := rfl
