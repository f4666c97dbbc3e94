class inductive Good (n : Nat) : Prop where
  | mk (ok : n < 5) : Good n
  | private anyway : Good n

theorem good_ten : Good 10 := .anyway
