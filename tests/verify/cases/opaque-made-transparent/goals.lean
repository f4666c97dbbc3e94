opaque secret : Nat

theorem found : secret = 0 := sorry
