def sameParity : Setoid Nat where
  r a b := a % 2 = b % 2
  iseqv := ⟨fun _ => rfl, fun h => h.symm, fun h k => h.trans k⟩

def Parity : Type := Quotient sameParity

def Parity.of (n : Nat) : Parity := Quotient.mk sameParity n

theorem same_class (n : Nat) : Parity.of n = Parity.of (n + 2) := sorry

theorem every_class (c : Parity) : ∃ n, c = Parity.of n := sorry
