theorem one_line (p q r : Prop) (h : p → q → r) : p ∧ q → r := sorry

theorem many_lines (p q : Prop) : p → (p → q) → q := sorry
