@[irreducible] def sealed (n : Nat) : Nat := n + 1

opaque hidden (n : Nat) : Nat

theorem sealed_two : sealed 1 = 2 := sorry

theorem hidden_self (n : Nat) : hidden n = hidden (n + 0) := sorry
