mutual
inductive Even : Nat → Prop where
  | zero : Even 0
  | step (n : Nat) : Odd n → Even (n + 1)
inductive Odd : Nat → Prop where
  | step (n : Nat) : Even n → Odd (n + 1)
end

theorem even_three : Even 3 := sorry
