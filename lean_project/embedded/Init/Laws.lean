prelude
import Init.Quotient

/-!
Names for the laws of operations and relations: associativity, commutativity, identities, reflexivity, …; and numbers
that are not zero.
-/

universe u v

namespace Std

section
variable {α : Sort u} {β : Sort v}

/-- `op (op a b) c = op a (op b c)`. -/
class Associative (op : α → α → α) : Prop where
  assoc : (a b c : α) → op (op a b) c = op a (op b c)

/-- `op a b = op b a`. -/
class Commutative (op : α → α → α) : Prop where
  comm : (a b : α) → op a b = op b a

/-- `op x x = x`. -/
class IdempotentOp (op : α → α → α) : Prop where
  idempotent : (x : α) → op x x = x

/-- `o` is the left identity of `op`, without a proof that it is. -/
class LeftIdentity (op : α → β → β) (o : outParam α) : Prop

/-- `op o a = a`. -/
class LawfulLeftIdentity (op : α → β → β) (o : outParam α) : Prop extends LeftIdentity op o where
  left_id : ∀ a, op o a = a

/-- `o` is the right identity of `op`, without a proof that it is. -/
class RightIdentity (op : α → β → α) (o : outParam β) : Prop

/-- `op a o = a`. -/
class LawfulRightIdentity (op : α → β → α) (o : outParam β) : Prop extends RightIdentity op o where
  right_id : ∀ a, op a o = a

/-- `o` is the identity of `op` on both sides, without a proof that it is. -/
class Identity (op : α → α → α) (o : outParam α) : Prop extends LeftIdentity op o, RightIdentity op o

/-- `op o a = a` and `op a o = a`. -/
class LawfulIdentity (op : α → α → α) (o : outParam α) : Prop
    extends Identity op o, LawfulLeftIdentity op o, LawfulRightIdentity op o

/-- For a commutative operation an identity on the left is an identity. -/
class LawfulCommIdentity (op : α → α → α) (o : outParam α) [hc : Commutative op] : Prop
    extends LawfulIdentity op o where
  left_id a := Eq.trans (hc.comm o a) (right_id a)
  right_id a := Eq.trans (hc.comm a o) (left_id a)

instance : Commutative Or := ⟨fun _ _ => propext or_comm⟩
instance : Commutative And := ⟨fun _ _ => propext and_comm⟩
instance : Commutative Iff := ⟨fun _ _ => propext iff_comm⟩

end

section
variable {α : Sort u}

/-- `r a a`. -/
class Refl (r : α → α → Prop) : Prop where
  refl : ∀ a, r a a

/-- `r a b` and `r b a` make `a = b`. -/
class Antisymm (r : α → α → Prop) : Prop where
  antisymm (a b : α) : r a b → r b a → a = b

/-- `r a b` and `r b a` exclude each other. -/
class Asymm (r : α → α → Prop) : Prop where
  asymm : ∀ a b, r a b → ¬r b a

/-- `r a b` or `r b a`. -/
class Total (r : α → α → Prop) : Prop where
  total : ∀ a b, r a b ∨ r b a

/-- Never `r a a`. -/
class Irrefl (r : α → α → Prop) : Prop where
  irrefl : ∀ a, ¬r a a

/-- `r a b` makes `r b a`. -/
class Symm (r : α → α → Prop) : Prop where
  symm : ∀ a b, r a b → r b a

/-- What is related in neither direction is equal. -/
class Trichotomous (r : α → α → Prop) : Prop where
  trichotomous (a b : α) : ¬r a b → ¬r b a → a = b

end

end Std

instance (priority := 300) Zero.toOfNat0 {α} [Zero α] : OfNat α (nat_lit 0) where
  ofNat := Zero.zero

instance (priority := 200) Zero.ofOfNat0 {α} [OfNat α (nat_lit 0)] : Zero α where
  zero := 0

instance (priority := 300) One.toOfNat1 {α} [One α] : OfNat α (nat_lit 1) where
  ofNat := One.one

instance (priority := 200) One.ofOfNat1 {α} [OfNat α (nat_lit 1)] : One α where
  one := 1

/-- A number that is not zero. -/
class NeZero {R : Type u} [Zero R] (n : R) : Prop where
  out : n ≠ 0

theorem NeZero.ne {R : Type u} [Zero R] (n : R) [h : NeZero n] : n ≠ 0 := h.out
theorem NeZero.ne' {R : Type u} [Zero R] (n : R) [h : NeZero n] : 0 ≠ n := h.out.symm
theorem neZero_iff {R : Type u} [Zero R] {n : R} : NeZero n ↔ n ≠ 0 := ⟨fun h => h.out, NeZero.mk⟩
