def orZero (o : Option Nat) : Nat :=
  match o with
  | none => 0
  | some n => n

theorem orZero_getD (o : Option Nat) : orZero o = o.getD 0 := by
  cases o <;> rfl

theorem orZero_le (o : Option Nat) : (match o with | none => 0 | some n => n) ≤ o.getD 0 := by
  cases o with
  | none => exact Nat.le_refl 0
  | some n => exact Nat.le_refl n
