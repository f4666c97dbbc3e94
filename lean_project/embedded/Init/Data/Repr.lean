prelude
import Init.Data.Format
import Init.Data.Array.Basic
import Init.Data.Ord

/-!
How values are written as terms: the class `Repr`, which `#eval` prints by, and its instances.
-/

universe u v

open Std Format

/-- Types whose values can be written as terms; the number says how tightly the place binds. -/
class Repr (α : Type u) where
  reprPrec : α → Nat → Format

export Repr (reprPrec)

/-- The value as a term. -/
@[inline] def repr [Repr α] (a : α) : Format := reprPrec a 0

/-- The value as a term, in one string. -/
abbrev reprStr [Repr α] (a : α) : String := (repr a).pretty

/-- The value as an argument. -/
abbrev reprArg [Repr α] (a : α) : Format := reprPrec a 1024

/-- Types whose values are short, so that a list of them fills its lines. -/
class ReprAtom (α : Type u)

/-- The application of a function to an argument, in parentheses where it is one itself. -/
@[inline] def Repr.addAppParen (f : Format) (prec : Nat) : Format :=
  if prec ≥ 1024 then paren f else f

instance [Repr α] : Repr (id α) := inferInstanceAs (Repr α)

instance : Repr Bool where
  reprPrec
    | true, _ => "true"
    | false, _ => "false"

instance : Repr Empty where
  reprPrec := nofun

instance : Repr PUnit where
  reprPrec _ _ := "PUnit.unit"

instance : Repr Unit where
  reprPrec _ _ := "()"

instance : Repr Nat where
  reprPrec n _ := Nat.repr n

instance : Repr (Fin n) where
  reprPrec f _ := repr f.val

instance : Repr String where
  reprPrec s _ := s.quote

/-- A character in quotation marks. -/
@[extern "native"] opaque Char.quote (c : Char) : String

instance : Repr Char where
  reprPrec c _ := c.quote

instance [Repr α] : Repr (Option α) where
  reprPrec
    | none, _ => "none"
    | some a, prec => Repr.addAppParen ("some " ++ reprArg a) prec

instance [Repr α] [Repr β] : Repr (Sum α β) where
  reprPrec
    | .inl a, prec => Repr.addAppParen ("Sum.inl " ++ reprArg a) prec
    | .inr b, prec => Repr.addAppParen ("Sum.inr " ++ reprArg b) prec

instance {ε : Type u} {α : Type v} [Repr ε] [Repr α] : Repr (Except ε α) where
  reprPrec
    | .error e, prec => Repr.addAppParen ("Except.error " ++ reprArg e) prec
    | .ok a, prec => Repr.addAppParen ("Except.ok " ++ reprArg a) prec

/-- Types whose values are written as the components of a tuple. -/
class ReprTuple (α : Type u) where
  reprTuple : α → List Format → List Format

export ReprTuple (reprTuple)

instance [Repr α] : ReprTuple α where
  reprTuple a xs := repr a :: xs

instance [Repr α] [ReprTuple β] : ReprTuple (α × β) where
  reprTuple | (a, b), xs => reprTuple b (repr a :: xs)

instance [Repr α] [ReprTuple β] : Repr (α × β) where
  reprPrec | (a, b), _ => Format.bracket "(" (Format.joinSep (reprTuple b [repr a]).reverse ("," ++ line)) ")"

instance {p : α → Prop} [Repr α] : Repr (Subtype p) where
  reprPrec s prec := reprPrec s.val prec

/-- A list in brackets. -/
protected def List.repr [Repr α] (a : List α) (_ : Nat) : Format :=
  match a with
  | [] => "[]"
  | as => Format.bracket "[" (Format.joinSep (as.map repr) ("," ++ Format.line)) "]"

instance [Repr α] : Repr (List α) where
  reprPrec := List.repr

instance [Repr α] : Repr (Array α) where
  reprPrec a _ :=
    if a.size == 0 then "#[]"
    else Format.bracket "#[" (Format.joinSep (a.toList.map repr) ("," ++ Format.line)) "]"

instance : Repr Ordering where
  reprPrec
    | .lt, _ => "Ordering.lt"
    | .eq, _ => "Ordering.eq"
    | .gt, _ => "Ordering.gt"

instance : Repr Int where
  reprPrec
    | .ofNat n, _ => Nat.repr n
    | .negSucc n, prec => if prec ≥ 1024 then paren ("-" ++ Nat.repr (n + 1)) else "-" ++ Nat.repr (n + 1)

instance : ToString Int where
  toString
    | .ofNat n => Nat.repr n
    | .negSucc n => "-" ++ Nat.repr (n + 1)
