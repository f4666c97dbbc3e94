theorem big : 2 ^ 10 < 2 ^ 11 := by decide (config := { kernel := false, native := id true })
