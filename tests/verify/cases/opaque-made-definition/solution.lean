def secret : Nat := 0

theorem secret_zero : secret = 0 := rfl
