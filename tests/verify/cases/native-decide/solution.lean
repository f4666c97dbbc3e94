theorem big : 2 ^ 10 < 2 ^ 11 := by native_decide
