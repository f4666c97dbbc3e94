def lower {b a : Nat} (_ : b ≤ a) : Nat := a

theorem lower_two : lower (Nat.le_succ 1) = 2 := rfl
