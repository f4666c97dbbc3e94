/-!
# Quantifiers, validation

Laws of `∀` and `∃`, constructive and classical.

split: validation
-/

namespace Goals.Quantifiers.Validation

theorem forall_exchange {α β : Type} (R : α → β → Prop) (h : ∀ x, ∀ y, R x y) :
    ∀ y, ∀ x, R x y := by
  sorry

theorem incompatible_properties {α : Type} (p q : α → Prop) (h : ∀ x, p x → ¬q x) :
    ¬∃ x, p x ∧ q x := by
  sorry

theorem exists_pair {α : Type} (p q : α → Prop) :
    (∃ x, p x) ∧ (∃ x, q x) ↔ ∃ x y, p x ∧ q y := by
  sorry

theorem nobody_beats_all {α : Type} (R : α → α → Prop) :
    (¬∃ x, ∀ y, R x y) ↔ ∀ x, ∃ y, ¬R x y := by
  sorry

theorem or_constant_under_exists {α : Type} (p : α → Prop) (r : Prop) (a : α) :
    (∃ x, p x ∨ r) ↔ (∃ x, p x) ∨ r := by
  sorry

end Goals.Quantifiers.Validation
