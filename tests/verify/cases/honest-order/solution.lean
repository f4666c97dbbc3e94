theorem second (n : Nat) : 0 + n = n := by omega

theorem first (n : Nat) : n + 0 = n := by rw [Nat.add_comm]; exact second n
