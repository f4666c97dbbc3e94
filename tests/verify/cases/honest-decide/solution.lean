theorem swap : ∀ a b : Bool, (a && b) = (b && a) := by decide

theorem power : 3 ^ 4 = 81 := by decide +kernel
