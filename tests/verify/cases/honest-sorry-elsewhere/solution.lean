theorem notes (n : Nat) : n = n + 0 := sorry

theorem finished (n : Nat) : n = n := rfl

theorem unfinished (n : Nat) : n * 1 = n := sorry
