theorem bool_or (a b : Bool) : (a || b) = true ↔ a = true ∨ b = true := sorry

theorem decide_and (n : Nat) : decide (n < 3 ∧ n < 5) = decide (n < 3) := sorry
