axiom outside : ∃ n : Nat, n = n + 0

theorem harmless (n : Nat) : n ≤ n := sorry
