/-!
# Quantifiers

Laws of `∀` and `∃`, constructive and classical.

split: train
-/

namespace Goals.Quantifiers.Laws

theorem forall_and_split {α : Type} (p q : α → Prop) :
    (∀ x, p x ∧ q x) ↔ (∀ x, p x) ∧ (∀ x, q x) := by
  sorry

theorem exists_or_split {α : Type} (p q : α → Prop) :
    (∃ x, p x ∨ q x) ↔ (∃ x, p x) ∨ (∃ x, q x) := by
  sorry

theorem exists_and_weaken {α : Type} (p q : α → Prop) :
    (∃ x, p x ∧ q x) → (∃ x, p x) ∧ (∃ x, q x) := by
  sorry

theorem forall_monotone {α : Type} (p q : α → Prop) :
    (∀ x, p x → q x) → (∀ x, p x) → ∀ x, q x := by
  sorry

theorem exists_monotone {α : Type} (p q : α → Prop) :
    (∀ x, p x → q x) → (∃ x, p x) → ∃ x, q x := by
  sorry

theorem none_iff {α : Type} (p : α → Prop) : (¬∃ x, p x) ↔ ∀ x, ¬p x := by
  sorry

theorem not_all_iff {α : Type} (p : α → Prop) : (¬∀ x, p x) ↔ ∃ x, ¬p x := by
  sorry

theorem exists_as_premise {α : Type} (p : α → Prop) (r : Prop) :
    ((∃ x, p x) → r) ↔ ∀ x, p x → r := by
  sorry

theorem exists_exchange {α β : Type} (R : α → β → Prop) :
    (∃ x, ∃ y, R x y) → ∃ y, ∃ x, R x y := by
  sorry

theorem one_for_all {α β : Type} (R : α → β → Prop) :
    (∃ y, ∀ x, R x y) → ∀ x, ∃ y, R x y := by
  sorry

theorem something_equals {α : Type} (a : α) : ∃ x, x = a := by
  sorry

theorem forall_equal_to {α : Type} (p : α → Prop) (a : α) : (∀ x, x = a → p x) ↔ p a := by
  sorry

theorem exists_equal_to {α : Type} (p : α → Prop) (a : α) : (∃ x, x = a ∧ p x) ↔ p a := by
  sorry

theorem drinker {α : Type} (p : α → Prop) (someone : α) : ∃ x, p x → ∀ y, p y := by
  sorry

theorem forall_or_constant {α : Type} (p : α → Prop) (r : Prop) :
    (∀ x, r ∨ p x) ↔ r ∨ ∀ x, p x := by
  sorry

theorem exists_and_constant {α : Type} (p : α → Prop) (r : Prop) :
    (∃ x, p x ∧ r) ↔ (∃ x, p x) ∧ r := by
  sorry

theorem premise_before_forall {α : Type} (p : α → Prop) (r : Prop) :
    (∀ x, r → p x) ↔ (r → ∀ x, p x) := by
  sorry

theorem some_unless_none {α : Type} (p : α → Prop) : ¬(∀ x, ¬p x) → ∃ x, p x := by
  sorry

theorem no_barber {α : Type} (shaves : α → α → Prop) :
    ¬∃ b, ∀ x, shaves b x ↔ ¬shaves x x := by
  sorry

theorem single_element {α : Type} (p : α → Prop) (h : ∀ x y : α, x = y) (a : α) (ha : p a) :
    ∀ x, p x := by
  sorry

theorem all_of_nothing {α : Type} (p : α → Prop) (h : α → False) : ∀ x, p x := by
  sorry

end Goals.Quantifiers.Laws
