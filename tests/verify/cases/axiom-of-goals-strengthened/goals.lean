axiom weight : Nat → Nat
axiom weight_le (n : Nat) : weight n ≤ n + 1

theorem weight_zero : weight 0 = 0 := sorry
