def lower {a b : Nat} (_ : a ≤ b) : Nat := a

theorem lower_two : lower (Nat.le_succ 1) = 2 := sorry
