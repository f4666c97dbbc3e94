prelude
import Init.Data.List.Lex
import Init.Data.String.Basic

/-!
Comparing: `Ordering`, the class `Ord`, `compare`, and their instances; the order of characters and strings.
-/

universe u v

/-! ## Characters and strings -/

namespace Char

/-- The order of the numbers: `<`. -/
@[implicit_reducible] protected def lt (a b : Char) : Prop := a.val < b.val

/-- The order of the numbers: `≤`. -/
@[implicit_reducible] protected def le (a b : Char) : Prop := a.val ≤ b.val

instance : LT Char where
  lt := Char.lt
instance : LE Char where
  le := Char.le
instance (a b : Char) : Decidable (a < b) := UInt32.decLt _ _
instance (a b : Char) : Decidable (a ≤ b) := UInt32.decLe _ _

end Char

instance : LT String where
  lt s t := s.toList < t.toList

/-- Decides `<` of strings. -/
@[extern "lean_string_dec_lt"]
instance String.decidableLT (s₁ s₂ : @& String) : Decidable (s₁ < s₂) := List.decidableLT s₁.toList s₂.toList

/-- `s ≤ t`: not `t < s`. -/
@[reducible] protected def String.le (a b : String) : Prop := ¬b < a

instance : LE String where
  le := String.le

instance String.decLE (s₁ s₂ : String) : Decidable (s₁ ≤ s₂) := inferInstanceAs (Decidable (Not _))

/-! ## Orderings -/

/-- The result of a comparison. -/
inductive Ordering where
  | lt
  | eq
  | gt
deriving Inhabited, DecidableEq

namespace Ordering

/-- The comparison with its sides exchanged. -/
@[inline] def swap : Ordering → Ordering
  | .lt => .gt
  | .eq => .eq
  | .gt => .lt

/-- The first comparison, unless it finds both sides equal; then the second. -/
@[macro_inline] def «then» (a b : Ordering) : Ordering :=
  match a with
  | .eq => b
  | a => a

/-- Equal. -/
@[inline] def isEq : Ordering → Bool
  | eq => true
  | _ => false

/-- Not equal. -/
@[inline] def isNe : Ordering → Bool
  | eq => false
  | _ => true

/-- Less or equal. -/
@[inline] def isLE : Ordering → Bool
  | gt => false
  | _ => true

/-- Less. -/
@[inline] def isLT : Ordering → Bool
  | lt => true
  | _ => false

/-- Greater. -/
@[inline] def isGT : Ordering → Bool
  | gt => true
  | _ => false

/-- Greater or equal. -/
@[inline] def isGE : Ordering → Bool
  | lt => false
  | _ => true

end Ordering

/-- Types whose values can be compared. -/
class Ord (α : Type u) where
  compare : α → α → Ordering

export Ord (compare)

/-- The comparison that a decidable `<` and decidable equality give. -/
@[inline] def compareOfLessAndEq {α} (x y : α) [LT α] [Decidable (x < y)] [DecidableEq α] : Ordering :=
  if x < y then Ordering.lt
  else if x = y then Ordering.eq
  else Ordering.gt

/-- The comparison that a decidable `<` and `==` give. -/
@[inline] def compareOfLessAndBEq {α} (x y : α) [LT α] [Decidable (x < y)] [BEq α] : Ordering :=
  if x < y then .lt
  else if x == y then .eq
  else .gt

/-- The comparison of values of a function. -/
@[inline] def compareOn [ord : Ord β] (f : α → β) (x y : α) : Ordering := compare (f x) (f y)

/-- First one comparison, then another. -/
@[inline] def compareLex (cmp₁ cmp₂ : α → β → Ordering) (a : α) (b : β) : Ordering := (cmp₁ a b).then (cmp₂ a b)

instance : Ord Nat where
  compare a b := compareOfLessAndEq a b

instance : Ord Bool where
  compare
    | false, true => Ordering.lt
    | true, false => Ordering.gt
    | _, _ => Ordering.eq

instance : Ord String where
  compare a b := compareOfLessAndEq a b

instance (n : Nat) : Ord (Fin n) where
  compare x y := compare x.val y.val

instance : Ord Char where
  compare x y := compareOfLessAndEq x y

instance [Ord α] : Ord (Option α) where
  compare
    | none, none => .eq
    | none, some _ => .lt
    | some _, none => .gt
    | some x, some y => compare x y

instance : Ord Ordering where
  compare a b := match a, b with
    | .lt, .lt | .eq, .eq | .gt, .gt => .eq
    | .lt, _ | .eq, .gt => .lt
    | _, _ => .gt

/-- The lexicographic comparison of pairs. -/
@[instance_reducible] def lexOrd [Ord α] [Ord β] : Ord (α × β) where
  compare := compareLex (compareOn (·.1)) (compareOn (·.2))

namespace List

/-- The lexicographic comparison of lists. -/
@[specialize] protected def compareLex {α} (cmp : α → α → Ordering) : List α → List α → Ordering
  | [], [] => .eq
  | [], _ => .lt
  | _, [] => .gt
  | x :: xs, y :: ys => match cmp x y with
    | .lt => .lt
    | .eq => List.compareLex cmp xs ys
    | .gt => .gt

instance {α} [Ord α] : Ord (List α) where
  compare := List.compareLex compare

end List
