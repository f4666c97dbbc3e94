theorem lets : let n := 2; n + 2 = 5 := sorry
