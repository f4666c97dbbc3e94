@[irreducible] def sealed (n : Nat) : Nat := n + 1

opaque hidden (n : Nat) : Nat

opaque another : { n : Nat // n = 3 } := ⟨3, rfl⟩

theorem another_three : another.val = 3 := another.property

theorem sealed_two : sealed 1 = 2 := by unfold sealed; rfl

theorem hidden_self (n : Nat) : hidden n = hidden (n + 0) := rfl
