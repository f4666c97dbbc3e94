theorem chain (p q : Prop) (h : p) (hpq : p → q) : q := sorry
