inductive Small : Nat → Prop where
  | zero : Small 0
  | private other (n : Nat) (h : n < 5) : Small (n + 5)

theorem bounded (n : Nat) (h : Small n) : n < 10 := by
  cases h <;> omega
