structure Level' where
  n : Nat

instance : LT Level' := ⟨fun a b => b.n < a.n⟩

theorem less : (⟨2⟩ : Level') < ⟨1⟩ := Nat.lt_succ_self 1
