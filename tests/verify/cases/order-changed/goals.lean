structure Level' where
  n : Nat

instance : LT Level' := ⟨fun a b => a.n < b.n⟩

theorem less : (⟨2⟩ : Level') < ⟨1⟩ := sorry
