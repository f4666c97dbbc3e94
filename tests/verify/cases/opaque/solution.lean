opaque four : 2 + 2 = 4 := rfl
