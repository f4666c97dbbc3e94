theorem chain (p q r : Prop) (hpq : p → q) (hqr : q → r) : p → r := sorry
