prelude
import Init.Nat.Div
import Init.WFFix
import Init.Data.BEq

/-!
Bitwise operations. The kernel computes them natively under these names, so they must be what it takes them to be.
-/

namespace Nat

/-- `n * 2 ^ m`. Lean computes it natively. -/
@[extern "lean_nat_shiftl"]
def shiftLeft : @& Nat → @& Nat → Nat
  | n, 0 => n
  | n, succ m => shiftLeft (2 * n) m

/-- `n / 2 ^ m`. Lean computes it natively. -/
@[extern "lean_nat_shiftr"]
def shiftRight : @& Nat → @& Nat → Nat
  | n, 0 => n
  | n, succ m => shiftRight n m / 2

instance instShiftLeft : ShiftLeft Nat where
  shiftLeft := Nat.shiftLeft

instance instShiftRight : ShiftRight Nat where
  shiftRight := Nat.shiftRight

private theorem half_lt {n : Nat} (h : ¬n = 0) : n / 2 < n :=
  div_lt_self (Nat.pos_of_ne_zero h) (Nat.le_refl 2)

/-- Combines two numbers bit by bit. -/
def bitwise (f : Bool → Bool → Bool) (n m : Nat) : Nat :=
  if _hn : n = 0 then
    if f false true then m else 0
  else if _hm : m = 0 then
    if f true false then n else 0
  else
    let rest := bitwise f (n / 2) (m / 2)
    if f (n % 2 = 1) (m % 2 = 1) then rest + rest + 1 else rest + rest
termination_by n
decreasing_by exact half_lt ‹_›

/-- Bitwise «and». Lean computes it natively. -/
@[extern "lean_nat_land"]
def land : @& Nat → @& Nat → Nat := bitwise and

/-- Bitwise «or». Lean computes it natively. -/
@[extern "lean_nat_lor"]
def lor : @& Nat → @& Nat → Nat := bitwise or

/-- Bitwise «exclusive or». Lean computes it natively. -/
@[extern "lean_nat_lxor"]
def xor : @& Nat → @& Nat → Nat := bitwise bne

instance instAndOp : AndOp Nat where
  and := Nat.land

instance instOrOp : OrOp Nat where
  or := Nat.lor

instance instXorOp : XorOp Nat where
  xor := Nat.xor

/-- The binary logarithm, rounded down; that of 0 is 0. Lean computes it natively. -/
@[extern "lean_nat_log2"]
def log2 (n : @& Nat) : Nat :=
  if _h : n / 2 = 0 then 0 else log2 (n / 2) + 1
termination_by n
decreasing_by exact half_lt fun e => _h (by subst e; rfl)

end Nat
