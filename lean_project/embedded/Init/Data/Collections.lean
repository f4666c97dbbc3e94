prelude
import Init.Core

/-!
The classes behind the notations of sets and collections: `∅`, `{a}`, `∪`, `∩`, `\`, `⊆`, `⊂`.
-/

universe u v

/-- Types with an empty collection, `∅`. -/
class EmptyCollection (α : Type u) where
  emptyCollection : α

/-- Collections that an element can be put into; `{a, b}` is built from this. -/
class Insert (α : outParam <| Type u) (γ : Type v) where
  insert : α → γ → γ

export Insert (insert)

/-- Collections of one element, `{a}`. -/
class Singleton (α : outParam <| Type u) (β : Type v) where
  singleton : α → β

export Singleton (singleton)

/-- `{a}` is `a` inserted into `∅`. -/
class LawfulSingleton (α : Type u) (β : Type v) [EmptyCollection β] [Insert α β] [Singleton α β] : Prop where
  insert_empty_eq (x : α) : (insert x ∅ : β) = singleton x

export LawfulSingleton (insert_empty_eq)
attribute [simp] insert_empty_eq

/-- `a ∪ b`. -/
class Union (α : Type u) where
  union : α → α → α

/-- `a ∩ b`. -/
class Inter (α : Type u) where
  inter : α → α → α

/-- `a \ b`. -/
class SDiff (α : Type u) where
  sdiff : α → α → α

/-- `a ⊆ b`. -/
class HasSubset (α : Type u) where
  Subset : α → α → Prop

export HasSubset (Subset)

/-- `a ⊂ b`. -/
class HasSSubset (α : Type u) where
  SSubset : α → α → Prop

export HasSSubset (SSubset)

/-- `a ⊇ b` is `b ⊆ a`. -/
abbrev Superset [HasSubset α] (a b : α) := Subset b a

/-- `a ⊃ b` is `b ⊂ a`. -/
abbrev SSuperset [HasSSubset α] (a b : α) := SSubset b a
