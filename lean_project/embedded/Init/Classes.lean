prelude
import Init.Prelude

/-!
The type of natural numbers, for the sake of numerals, and the classes behind the notations: order, arithmetic, membership.
-/

universe u v w

set_option genCtorIdx false in
/-- The natural numbers. -/
inductive Nat where
  | zero : Nat
  | succ (n : Nat) : Nat

instance : Inhabited Nat where
  default := Nat.zero

/-- What a numeral `n` means in `α`. -/
class OfNat (α : Type u) (_ : Nat) where
  ofNat : α

@[default_instance 100]
instance instOfNatNat (n : Nat) : OfNat Nat n where
  ofNat := n

/-- `x ≤ y`. -/
class LE (α : Type u) where
  le : α → α → Prop

/-- `x < y`. -/
class LT (α : Type u) where
  lt : α → α → Prop

/-- `a ≥ b` is `b ≤ a`. -/
@[reducible] def GE.ge {α : Type u} [LE α] (a b : α) : Prop := LE.le b a
/-- `a > b` is `b < a`. -/
@[reducible] def GT.gt {α : Type u} [LT α] (a b : α) : Prop := LT.lt b a

/-- A type whose `<` can be decided. -/
abbrev DecidableLT (α : Type u) [LT α] := DecidableRel (LT.lt : α → α → Prop)
/-- A type whose `≤` can be decided. -/
abbrev DecidableLE (α : Type u) [LE α] := DecidableRel (LE.le : α → α → Prop)

/-- `max a b`. -/
class Max (α : Type u) where
  max : α → α → α

export Max (max)

/-- The maximum by a decidable `≤`. -/
@[inline, instance_reducible]
def maxOfLe [LE α] [DecidableRel (@LE.le α _)] : Max α where
  max x y := ite (LE.le x y) y x

/-- `min a b`. -/
class Min (α : Type u) where
  min : α → α → α

export Min (min)

/-- The minimum by a decidable `≤`. -/
@[inline, instance_reducible]
def minOfLe [LE α] [DecidableRel (@LE.le α _)] : Min α where
  min x y := ite (LE.le x y) x y

/-- How `calc` chains two relations. -/
class Trans (r : α → β → Sort u) (s : β → γ → Sort v) (t : outParam (α → γ → Sort w)) where
  trans : r a b → s b c → t a c

export Trans (trans)

instance (r : α → γ → Sort u) : Trans Eq r r where
  trans e h := Eq.ndrec (motive := fun x => r x _) h (Eq.symm e)

instance (r : α → β → Sort u) : Trans r Eq r where
  trans h e := Eq.ndrec (motive := fun x => r _ x) h e

/-- `a + b`, of possibly different types. -/
class HAdd (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAdd : α → β → γ
/-- `a - b`, of possibly different types. -/
class HSub (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hSub : α → β → γ
/-- `a * b`, of possibly different types. -/
class HMul (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hMul : α → β → γ
/-- `a / b`, of possibly different types. -/
class HDiv (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hDiv : α → β → γ
/-- `a % b`, of possibly different types. -/
class HMod (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hMod : α → β → γ
/-- `a ^ b`, of possibly different types. -/
class HPow (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hPow : α → β → γ
/-- `a • b`, of possibly different types. -/
class HSMul (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hSMul : α → β → γ
/-- `a ++ b`, of possibly different types. -/
class HAppend (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAppend : α → β → γ
/-- `a <|> b`, of possibly different types. -/
class HOrElse (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hOrElse : α → (Unit → β) → γ
/-- `a >> b`, of possibly different types. -/
class HAndThen (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAndThen : α → (Unit → β) → γ
/-- `a &&& b`, of possibly different types. -/
class HAnd (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAnd : α → β → γ
/-- `a ^^^ b`, of possibly different types. -/
class HXor (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hXor : α → β → γ
/-- `a ||| b`, of possibly different types. -/
class HOr (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hOr : α → β → γ
/-- `a <<< b`, of possibly different types. -/
class HShiftLeft (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hShiftLeft : α → β → γ
/-- `a >>> b`, of possibly different types. -/
class HShiftRight (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hShiftRight : α → β → γ

/-- A type with a zero. -/
class Zero (α : Type u) where
  zero : α
/-- A type with a one. -/
class One (α : Type u) where
  one : α
/-- `a + b`. -/
class Add (α : Type u) where
  add : α → α → α
/-- `a - b`. -/
class Sub (α : Type u) where
  sub : α → α → α
/-- `a * b`. -/
class Mul (α : Type u) where
  mul : α → α → α
/-- `-a`. -/
class Neg (α : Type u) where
  neg : α → α
/-- `a / b`. -/
class Div (α : Type u) where
  div : α → α → α
/-- `a⁻¹`. -/
class Inv (α : Type u) where
  inv : α → α
/-- `a % b`. -/
class Mod (α : Type u) where
  mod : α → α → α
/-- `a ∣ b`. -/
class Dvd (α : Type _) where
  dvd : α → α → Prop
/-- `a ^ b`. -/
class Pow (α : Type u) (β : Type v) where
  pow : α → β → α
/-- `a ^ n` for a natural number `n`. -/
class NatPow (α : Type u) where
  protected pow : α → Nat → α
/-- `a ^ b` where both are of one type. -/
class HomogeneousPow (α : Type u) where
  protected pow : α → α → α
/-- `m • a`. -/
class SMul (M : Type u) (α : Type v) where
  smul : M → α → α
/-- `a ++ b`. -/
class Append (α : Type u) where
  append : α → α → α
/-- `a <|> b`. -/
class OrElse (α : Type u) where
  orElse : α → (Unit → α) → α
/-- `a >> b`. -/
class AndThen (α : Type u) where
  andThen : α → (Unit → α) → α
/-- `a &&& b`. -/
class AndOp (α : Type u) where
  and : α → α → α
/-- `a ^^^ b`. -/
class XorOp (α : Type u) where
  xor : α → α → α
/-- `a ||| b`. -/
class OrOp (α : Type u) where
  or : α → α → α
/-- `~~~a`. -/
class Complement (α : Type u) where
  complement : α → α
/-- `a <<< b`. -/
class ShiftLeft (α : Type u) where
  shiftLeft : α → α → α
/-- `a >>> b`. -/
class ShiftRight (α : Type u) where
  shiftRight : α → α → α

@[default_instance] instance instHAdd [Add α] : HAdd α α α where
  hAdd a b := Add.add a b
@[default_instance] instance instHSub [Sub α] : HSub α α α where
  hSub a b := Sub.sub a b
@[default_instance] instance instHMul [Mul α] : HMul α α α where
  hMul a b := Mul.mul a b
@[default_instance] instance instHDiv [Div α] : HDiv α α α where
  hDiv a b := Div.div a b
@[default_instance] instance instHMod [Mod α] : HMod α α α where
  hMod a b := Mod.mod a b
@[default_instance] instance instHPow [Pow α β] : HPow α β α where
  hPow a b := Pow.pow a b
@[default_instance] instance instPowNat [NatPow α] : Pow α Nat where
  pow a n := NatPow.pow a n
@[default_instance] instance [HomogeneousPow α] : Pow α α where
  pow a b := HomogeneousPow.pow a b
@[default_instance] instance instHSMul {α β} [SMul α β] : HSMul α β β where
  hSMul := SMul.smul
instance (priority := 1100) {α : Type u} [Mul α] : SMul α α where
  smul x y := Mul.mul x y
@[default_instance] instance [Append α] : HAppend α α α where
  hAppend a b := Append.append a b
@[default_instance] instance [OrElse α] : HOrElse α α α where
  hOrElse a b := OrElse.orElse a b
@[default_instance] instance [AndThen α] : HAndThen α α α where
  hAndThen a b := AndThen.andThen a b
@[default_instance] instance [AndOp α] : HAnd α α α where
  hAnd a b := AndOp.and a b
@[default_instance] instance [XorOp α] : HXor α α α where
  hXor a b := XorOp.xor a b
@[default_instance] instance [OrOp α] : HOr α α α where
  hOr a b := OrOp.or a b
@[default_instance] instance [ShiftLeft α] : HShiftLeft α α α where
  hShiftLeft a b := ShiftLeft.shiftLeft a b
@[default_instance] instance [ShiftRight α] : HShiftRight α α α where
  hShiftRight a b := ShiftRight.shiftRight a b

open HAdd (hAdd)
open HSub (hSub)
open HMul (hMul)
open HPow (hPow)
open HAppend (hAppend)

/-- `a ∈ s`. -/
class Membership (α : outParam (Type u)) (γ : Type v) where
  mem : γ → α → Prop

attribute [implicit_reducible] Membership.mem

attribute [match_pattern] Add.add HAdd.hAdd Neg.neg Mul.mul HMul.hMul Inv.inv
