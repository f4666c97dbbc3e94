theorem a1 (p : Prop) : p → p := sorry
theorem a2 (p q : Prop) : p → q → p := sorry
theorem a3 (p q r : Prop) : (p → q → r) → (p → q) → p → r := sorry
theorem a4 (p q : Prop) : p ∧ q ↔ q ∧ p := sorry
theorem a5 (p q : Prop) : p ∨ q ↔ q ∨ p := sorry
theorem a6 (p : Prop) : ¬¬¬p → ¬p := sorry
theorem a7 (p q : Prop) : ¬(p ∨ q) ↔ ¬p ∧ ¬q := sorry
theorem a8 (p q : Prop) : ((p → q) → p) → p := sorry
