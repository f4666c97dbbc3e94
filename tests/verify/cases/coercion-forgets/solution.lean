structure Price where
  cents : Nat

instance : Coe Nat Price := ⟨fun _ => ⟨5⟩⟩

theorem same_price (n : Nat) : (n : Price) = (5 : Nat) := rfl
