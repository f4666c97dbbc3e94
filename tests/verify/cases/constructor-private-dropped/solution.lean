inductive Small : Nat → Prop where
  | zero : Small 0

theorem all_even (n : Nat) (h : Small n) : n = 0 := by
  cases h
  rfl
