theorem no_fixed (n : Nat) : n + 1 ≠ n := sorry

theorem not_both (p : Prop) : ¬(p ∧ ¬p) := sorry

theorem cons_ne (a : Nat) (l : List Nat) : a :: l ≠ l := sorry
