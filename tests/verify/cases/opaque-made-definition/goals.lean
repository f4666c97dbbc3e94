opaque secret : Nat

theorem secret_zero : secret = 0 := sorry
