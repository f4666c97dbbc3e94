prelude
import Init.Data.String.Basic

/-!
How values are written: the class `ToString`, its instances, and `s!"…"`; numbers read and written.
-/

universe u v

/-! ## Numbers -/

/-- The digit of a number below 16. -/
@[extern "native"] opaque Nat.digitChar (n : Nat) : Char

/-- The digits of a number in a base. -/
@[extern "native"] opaque Nat.toDigits (base : Nat) (n : Nat) : List Char

/-- `Nat.repr`, natively. -/
@[extern "native"] opaque Nat.reprFast (n : Nat) : String

/-- The decimal digits of a number. -/
@[implemented_by Nat.reprFast]
protected def Nat.repr (n : Nat) : String := String.ofList (Nat.toDigits 10 n)

/-- The number that a string spells in decimal digits, if it does. -/
@[extern "native"] opaque String.toNat? (s : String) : Option Nat

/-- Whether a string spells a natural number. -/
@[extern "native"] opaque String.isNat (s : String) : Bool

/-- The pieces of a string between the occurrences of `sep`. -/
@[extern "native"] opaque String.splitOn (s : String) (sep : String := " ") : List String

/-- A string in quotation marks, as source code has it. -/
@[extern "native"] opaque String.quote (s : String) : String

/-- The string of a character. -/
@[inline] protected def Char.toString (c : Char) : String := String.singleton c

/-! ## The class -/

/-- Types whose values can be written. -/
class ToString (α : Type u) where
  toString : α → String

export ToString (toString)

instance {α} [ToString α] : ToString (id α) := inferInstanceAs (ToString α)

instance : ToString String where
  toString s := s

instance : ToString Char where
  toString c := c.toString

instance : ToString Bool where
  toString b := cond b "true" "false"

instance {p : Prop} : ToString (Decidable p) where
  toString h := match h with
    | .isTrue _ => "true"
    | .isFalse _ => "false"

/-- A list in brackets. -/
protected def List.toString [ToString α] : List α → String
  | [] => "[]"
  | [x] => "[" ++ toString x ++ "]"
  | x :: xs => xs.foldl (· ++ ", " ++ toString ·) ("[" ++ toString x) ++ "]"

instance {α : Type u} [ToString α] : ToString (List α) where
  toString := List.toString

instance : ToString PUnit.{u + 1} where
  toString _ := "()"

instance {α : Type u} [ToString α] : ToString (ULift.{v} α) where
  toString v := toString v.1

instance : ToString Unit where
  toString _ := "()"

instance : ToString Nat where
  toString n := Nat.repr n

instance : ToString String.Pos.Raw where
  toString p := Nat.repr p.byteIdx

instance (n : Nat) : ToString (Fin n) where
  toString f := toString f.val

instance {α : Type u} [ToString α] : ToString (Option α) where
  toString
    | none => "none"
    | some a => "(some " ++ toString a ++ ")"

instance {α : Type u} {β : Type v} [ToString α] [ToString β] : ToString (Sum α β) where
  toString
    | .inl a => "(inl " ++ toString a ++ ")"
    | .inr b => "(inr " ++ toString b ++ ")"

instance {α : Type u} {β : Type v} [ToString α] [ToString β] : ToString (α × β) where
  toString | (a, b) => "(" ++ toString a ++ ", " ++ toString b ++ ")"

instance {α : Type u} {β : α → Type v} [ToString α] [s : ∀ x, ToString (β x)] : ToString (Sigma β) where
  toString | ⟨a, b⟩ => "⟨" ++ toString a ++ ", " ++ toString b ++ "⟩"

instance {α : Type u} {p : α → Prop} [ToString α] : ToString (Subtype p) where
  toString s := toString s.val

instance [ToString ε] [ToString α] : ToString (Except ε α) where
  toString
    | .error e => "error: " ++ toString e
    | .ok a => "ok: " ++ toString a
