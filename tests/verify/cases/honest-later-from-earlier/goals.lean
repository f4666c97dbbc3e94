theorem first (n : Nat) : n * 0 = 0 := sorry

theorem second (n m : Nat) : n * 0 = m * 0 := sorry

theorem third (n m k : Nat) : n * 0 + m * 0 = k * 0 := sorry
