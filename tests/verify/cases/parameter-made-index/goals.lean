inductive Meets (n : Nat) : Nat → Prop where
  | here : Meets n n
  | next (m : Nat) : Meets n (m + 1)

theorem equal_all (a b : Nat) (h : Meets a b) : a = b := sorry
