axiom outside : ∃ n : Nat, n = n + 0

theorem with_axiom : ∃ n : Nat, n = n := let ⟨n, _⟩ := outside; ⟨n, rfl⟩

theorem harmless (n : Nat) : n ≤ n := Nat.le_refl n
