def double (n : Nat) : Nat := n + n

@[defeq] theorem double_def (n : Nat) : double n = n + n := rfl

@[simp, defeq] theorem double_zero : double 0 = 0 := by rfl

theorem double_eq (n : Nat) : double n = 2 * n := by
  rw [double_def, Nat.two_mul]
