structure Price where
  cents : Nat

instance : Coe Nat Price := ⟨Price.mk⟩

theorem same_price (n : Nat) : (n : Price) = (5 : Nat) := sorry
