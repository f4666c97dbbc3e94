theorem chain (p q : Prop) (h : q) (hpq : q → p) : p := hpq h
