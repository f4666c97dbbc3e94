unsafe def loop : 2 + 2 = 5 := loop

unsafe def five : 2 + 2 = 5 := loop
