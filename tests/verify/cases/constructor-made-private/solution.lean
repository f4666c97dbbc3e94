inductive Even : Nat → Prop where
  | zero : Even 0
  | private step (n : Nat) : Even n → Even (n + 3)

theorem even_three : Even 3 := .step 0 .zero
