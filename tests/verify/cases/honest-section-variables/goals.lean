theorem both (p q : Prop) (hp : p) (hq : q) : p ∧ q := sorry

theorem only_first (p q : Prop) (hp : p) : p ∨ q := sorry
