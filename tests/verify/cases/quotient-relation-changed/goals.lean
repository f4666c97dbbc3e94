def sameParity : Setoid Nat where
  r a b := a % 2 = b % 2
  iseqv := ⟨fun _ => rfl, fun h => h.symm, fun h k => h.trans k⟩

theorem one_class : Quotient.mk sameParity 0 = Quotient.mk sameParity 1 := sorry
