theorem «the sum of parts» (a b : Nat) : a ≤ a + b := Nat.le_add_right a b

theorem «ℕ.succ».«≤» (n : Nat) : n ≤ n + 1 := Nat.le_succ n

theorem x₁'' (α₁ β' : Prop) : α₁ → β' → α₁ := fun h _ => h
