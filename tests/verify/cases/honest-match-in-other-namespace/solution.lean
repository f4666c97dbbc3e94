private def isThere (o : Option Nat) : Bool := match o with
  | some _ => true
  | none => false

namespace Box
def get (o : Option Nat) : Nat := match o with
  | some n => n
  | none => 0

private theorem absent (o : Option Nat) : isThere o = false → get o = 0 := by
  cases o with
  | none => intro _; rfl
  | some n => intro h; cases h

theorem get_or (o : Option Nat) (h : o = none) : get o = 0 := absent o (by rw [h]; rfl)
end Box
