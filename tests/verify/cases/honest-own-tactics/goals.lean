theorem shuffled (p q r : Prop) (hp : p) (hq : q) (hr : r) : (r ∧ p) ∧ (q ∧ True) := sorry
