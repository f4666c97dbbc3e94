theorem between (a b : Nat) (h : a + 1 < b) : ∃ c, a < c ∧ c < b := by
  exists a + 1
  exact ⟨Nat.lt_succ_self a, h⟩

theorem unique_zero : ∃ n : Nat, (∀ m, n ≤ m) ∧ ∀ k, (∀ m, k ≤ m) → k = n := by
  refine ⟨0, Nat.zero_le, fun k hk => ?_⟩
  exact Nat.le_zero.mp (hk 0)
