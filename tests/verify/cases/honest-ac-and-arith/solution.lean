theorem mixed (a b c d : Nat) : (a * b) * (c * d) = d * (b * (a * c)) := by ac_rfl

theorem squeeze (a b : Nat) (h : a ≤ b) (k : b < a + 2) : b = a ∨ b = a + 1 := by omega
