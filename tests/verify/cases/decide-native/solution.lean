theorem big : 2 ^ 10 < 2 ^ 11 := by decide +native
