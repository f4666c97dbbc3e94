inductive Same (a b : Nat) : Prop where
  | mk (eq : a = b) : Same a b
  | private also : Same a b

theorem wrong_pair : Same 1 2 := .also
