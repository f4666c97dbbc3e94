@[instance] axiom any (p : Prop) : Nonempty p

instance five : Nonempty (2 + 2 = 5) := any _
