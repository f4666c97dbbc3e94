theorem first (n : Nat) : n * 0 = 0 := Nat.mul_zero n

theorem second (n m : Nat) : n * 0 = m * 0 := by rw [first n, first m]

theorem third (n m k : Nat) : n * 0 + m * 0 = k * 0 := by
  rw [first n, ← second m k, first m]
