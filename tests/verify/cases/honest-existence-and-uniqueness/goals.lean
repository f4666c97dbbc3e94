theorem between (a b : Nat) (h : a + 1 < b) : ∃ c, a < c ∧ c < b := sorry

theorem unique_zero : ∃ n : Nat, (∀ m, n ≤ m) ∧ ∀ k, (∀ m, k ≤ m) → k = n := sorry
