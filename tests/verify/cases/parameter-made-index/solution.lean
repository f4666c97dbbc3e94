inductive Meets : Nat → Nat → Prop where
  | here (n : Nat) : Meets n n
  | next (n m : Nat) (h : n = m + 1) : Meets n (m + 1)

theorem equal_all (a b : Nat) (h : Meets a b) : a = b := by
  cases h with
  | here => rfl
  | next m h => exact h
