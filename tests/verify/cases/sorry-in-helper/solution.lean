theorem helper (n : Nat) : 2 + n = n + 3 := by
  induction n with
  | zero => sorry
  | succ n ih => omega

theorem five : 2 + 2 = 5 := helper 2
