theorem swap : ∀ a b : Bool, (a && b) = (b && a) := sorry

theorem power : 3 ^ 4 = 81 := sorry
