theorem unpack (p q r : Prop) : p ∧ (q ∧ r) → (r ∧ q) ∧ p := sorry

theorem cases_three (p q r : Prop) (h : (p ∨ q) ∧ (q → r) ∧ (p → r)) : ∃ x : Prop, x ∧ (x → r) := sorry
