theorem add_comm' (a b : Nat) : a + b = b + a := sorry

theorem decide_one (n : Nat) : n = 0 ∨ n ≠ 0 := sorry
