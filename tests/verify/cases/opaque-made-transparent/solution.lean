def secret : Nat := 0

theorem found : secret = 0 := rfl
