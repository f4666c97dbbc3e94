theorem zero_add_all (n : Nat) : 0 + n = n := sorry

theorem halves (n : Nat) : ∃ k, n = 2 * k ∨ n = 2 * k + 1 := sorry
