prelude
import Init.Nat.MinMax
import Init.Nat.Gcd
import Init.Data.BEq
import Init.Quantifiers

/-!
The integers: the type, its operations, its order, and the coercion from the natural numbers.
-/

universe u

/-! ## Numbers in other types -/

/-- The canonical map from the natural numbers. -/
class NatCast (R : Type u) where
  protected natCast : Nat → R

instance : NatCast Nat where
  natCast n := n

/-- A natural number, as an element of `R`. -/
@[coe, reducible, match_pattern] protected def Nat.cast {R : Type u} [NatCast R] : Nat → R := NatCast.natCast

instance [NatCast R] : CoeTail Nat R where
  coe := Nat.cast
instance [NatCast R] : CoeHTCT Nat R where
  coe := Nat.cast

/-! ## The type -/


set_option genCtorIdx false in
/-- The integers: `ofNat n` is `n`, `negSucc n` is `-(n + 1)`. Lean represents them natively. -/
inductive Int : Type where
  | ofNat : Nat → Int
  | negSucc : Nat → Int

attribute [extern "lean_nat_to_int"] Int.ofNat
attribute [extern "lean_int_neg_succ_of_nat"] Int.negSucc

instance : NatCast Int where
  natCast n := Int.ofNat n

instance instOfNat : OfNat Int n where
  ofNat := Int.ofNat n

namespace Int

open Nat (succ)

instance : Inhabited Int where
  default := ofNat 0

@[simp] theorem default_eq_zero : default = (0 : Int) := rfl
@[simp] theorem ofNat_eq_natCast (n : Nat) : Int.ofNat n = n := rfl
@[simp, norm_cast] theorem ofNat_zero : ((0 : Nat) : Int) = 0 := rfl
@[simp, norm_cast] theorem ofNat_one : ((1 : Nat) : Int) = 1 := rfl
theorem ofNat_two : ((2 : Nat) : Int) = 2 := rfl
protected theorem zero_ne_one : (0 : Int) ≠ 1 := fun h => Int.noConfusion h fun h => Nat.zero_ne_one h

/-! ## Operations -/

/-- The negative of a natural number. -/
def negOfNat : Nat → Int
  | 0 => 0
  | succ m => negSucc m

set_option bootstrap.genMatcherCode false in
/-- The negative, `-n`. -/
@[extern "lean_int_neg"]
protected def neg (n : @& Int) : Int :=
  match n with
  | ofNat n => negOfNat n
  | negSucc n => succ n

@[default_instance mid]
instance instNegInt : Neg Int where
  neg := Int.neg

/-- The difference of two natural numbers, as an integer. -/
def subNatNat (m n : Nat) : Int :=
  match (n - m : Nat) with
  | 0 => ofNat (m - n)
  | succ k => negSucc k

set_option bootstrap.genMatcherCode false in
/-- Addition. -/
@[extern "lean_int_add"]
protected def add (m n : @& Int) : Int :=
  match m, n with
  | ofNat m, ofNat n => ofNat (m + n)
  | ofNat m, negSucc n => subNatNat m (succ n)
  | negSucc m, ofNat n => subNatNat n (succ m)
  | negSucc m, negSucc n => negSucc (succ (m + n))

instance : Add Int where
  add := Int.add

set_option bootstrap.genMatcherCode false in
/-- Multiplication. -/
@[extern "lean_int_mul"]
protected def mul (m n : @& Int) : Int :=
  match m, n with
  | ofNat m, ofNat n => ofNat (m * n)
  | ofNat m, negSucc n => negOfNat (m * succ n)
  | negSucc m, ofNat n => negOfNat (succ m * n)
  | negSucc m, negSucc n => ofNat (succ m * succ n)

instance : Mul Int where
  mul := Int.mul

set_option bootstrap.genMatcherCode false in
/-- Subtraction. -/
@[extern "lean_int_sub"]
protected def sub (m n : @& Int) : Int := m + (-n)

instance : Sub Int where
  sub := Int.sub

/-! ## Order -/

/-- That an integer is a natural number. -/
inductive NonNeg : Int → Prop where
  | mk (n : Nat) : NonNeg (ofNat n)

/-- `a ≤ b`: the difference `b - a` is a natural number. -/
protected def le (a b : Int) : Prop := NonNeg (b - a)

instance instLEInt : LE Int where
  le := Int.le

/-- `a < b`: `a + 1 ≤ b`. -/
protected def lt (a b : Int) : Prop := (a + 1) ≤ b

instance instLTInt : LT Int where
  lt := Int.lt

set_option bootstrap.genMatcherCode false in
/-- Decides equality. -/
@[extern "lean_int_dec_eq"]
protected def decEq (a b : @& Int) : Decidable (a = b) :=
  match a, b with
  | ofNat a, ofNat b => match Nat.decEq a b with
    | isTrue h => isTrue (congrArg ofNat h)
    | isFalse h => isFalse fun e => Int.noConfusion e h
  | ofNat _, negSucc _ => isFalse fun e => Int.noConfusion e
  | negSucc _, ofNat _ => isFalse fun e => Int.noConfusion e
  | negSucc a, negSucc b => match Nat.decEq a b with
    | isTrue h => isTrue (congrArg negSucc h)
    | isFalse h => isFalse fun e => Int.noConfusion e h

instance : DecidableEq Int := Int.decEq

set_option bootstrap.genMatcherCode false in
/-- Decides whether an integer is a natural number. -/
@[extern "lean_int_dec_nonneg"]
def decNonneg (m : @& Int) : Decidable (NonNeg m) :=
  match m with
  | ofNat m => isTrue (.mk m)
  | negSucc k => isFalse fun h =>
    NonNeg.rec (motive := fun i _ => i = negSucc k → False) (fun _ e => Int.noConfusion e) h rfl

/-- Decides `≤`. -/
@[extern "lean_int_dec_le"]
instance decLe (a b : @& Int) : Decidable (a ≤ b) := decNonneg _

/-- Decides `<`. -/
@[extern "lean_int_dec_lt"]
instance decLt (a b : @& Int) : Decidable (a < b) := decNonneg _

set_option bootstrap.genMatcherCode false in
/-- The absolute value, as a natural number. -/
@[extern "lean_nat_abs"]
def natAbs (m : @& Int) : Nat :=
  match m with
  | ofNat m => m
  | negSucc m => m.succ

attribute [gen_constructor_elims] Int

/-! ## Conversions, divisibility, powers -/

/-- The sign: `1`, `0` or `-1`. -/
def sign : Int → Int
  | ofNat (succ _) => 1
  | ofNat 0 => 0
  | negSucc _ => -1

/-- The natural number that an integer is, or 0 if it is negative. -/
def toNat : Int → Nat
  | ofNat n => n
  | negSucc _ => 0

/-- The natural number that an integer is, if it is one. -/
def toNat? : Int → Option Nat
  | ofNat n => some n
  | negSucc _ => none

/-- Divisibility, `a ∣ b`: `b` is a multiple of `a`. -/
instance : Dvd Int where
  dvd a b := Exists (fun c => b = a * c)

/-- Powers with a natural exponent. -/
protected def pow : Int → Nat → Int
  | (m : Nat), n => Int.ofNat (m ^ n)
  | m@(negSucc _), n => if n % 2 = 0 then Int.ofNat (m.natAbs ^ n) else -Int.ofNat (m.natAbs ^ n)

instance : NatPow Int where
  pow := Int.pow

instance : Min Int := minOfLe
instance : Max Int := maxOfLe

end Int

/-- The canonical map from the integers. -/
class IntCast (R : Type u) where
  protected intCast : Int → R

instance : IntCast Int where
  intCast n := n

/-- An integer, as an element of `R`. -/
@[coe, reducible, match_pattern] protected def Int.cast {R : Type u} [IntCast R] : Int → R := IntCast.intCast

@[simp] theorem Int.cast_eq (x : Int) : Int.cast x = x := rfl

instance [IntCast R] : CoeTail Int R where
  coe := Int.cast
instance [IntCast R] : CoeHTCT Int R where
  coe := Int.cast
