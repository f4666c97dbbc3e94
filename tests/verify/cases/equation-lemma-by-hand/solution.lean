def double (n : Nat) : Nat := n + n

theorem double.eq_1 (n : Nat) : double n = 5 := sorry

theorem wrong_double : double 2 = 5 := by rw [double.eq_1]
