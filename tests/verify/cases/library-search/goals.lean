theorem both (p q : Prop) (h : p) : q ∧ p := sorry
