/-!
# Quantifiers, test

Laws of `∀` and `∃`, constructive and classical.

split: test
-/

namespace Goals.Quantifiers.Test

theorem specialize_twice {α : Type} (R : α → α → Prop) (h : ∀ x y, R x y) (a : α) : R a a := by
  sorry

theorem forall_or_weaken {α : Type} (p q : α → Prop) :
    (∀ x, p x) ∨ (∀ x, q x) → ∀ x, p x ∨ q x := by
  sorry

theorem exists_under_iff {α : Type} (p q : α → Prop) (h : ∀ x, p x ↔ q x) :
    (∃ x, p x) ↔ ∃ x, q x := by
  sorry

theorem only_one {α : Type} (p : α → Prop) (a b : α)
    (h : ∃ x, p x ∧ ∀ y, p y → y = x) (ha : p a) (hb : p b) : a = b := by
  sorry

theorem conclusion_out_of_exists {α : Type} (p : α → Prop) (r : Prop) (a : α) :
    (r → ∃ x, p x) ↔ ∃ x, r → p x := by
  sorry

theorem forall_as_premise {α : Type} (p : α → Prop) (r : Prop) (a : α) :
    ((∀ x, p x) → r) ↔ ∃ x, p x → r := by
  sorry

theorem everybody_loves_a_lover {α : Type} (loves : α → α → Prop)
    (h : ∀ x, (∃ y, loves x y) → ∀ z, loves z x) (k : ∃ x y, loves x y) :
    ∀ x y, loves x y := by
  sorry

theorem no_universal_set {α : Type} (member : α → α → Prop)
    (h : ∀ p : α → Prop, ∃ s, ∀ x, member x s ↔ p x) : False := by
  sorry

end Goals.Quantifiers.Test
