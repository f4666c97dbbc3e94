def unused (n : Nat) : Nat := n * n

inductive Unused where
  | one | two

theorem plain (a b : Nat) (h : a = b) : b = a := sorry
