theorem orZero_le (o : Option Nat) : (match o with | none => 0 | some n => n) ≤ o.getD 0 := sorry
