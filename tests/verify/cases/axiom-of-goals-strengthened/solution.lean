axiom weight : Nat → Nat
axiom weight_le (n : Nat) : weight n ≤ n

theorem weight_zero : weight 0 = 0 := Nat.le_zero.mp (weight_le 0)
