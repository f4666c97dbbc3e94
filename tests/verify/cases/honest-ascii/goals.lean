theorem chain (p q : Prop) : p ∧ (p → q) → ∃ _ : p, q ∨ ¬ p := sorry
