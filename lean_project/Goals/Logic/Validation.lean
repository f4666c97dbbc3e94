/-!
# Propositional logic, validation

Connectives and classical reasoning.

split: validation
-/

namespace Goals.Logic.Validation

theorem contract_hypothesis (p q : Prop) : (p → p → q) → p → q := by
  sorry

theorem and_rotate (p q r : Prop) : p ∧ q ∧ r → r ∧ p ∧ q := by
  sorry

theorem incompatible_conclusions (p q r : Prop) : (p → q) ∧ (r → ¬q) → ¬(p ∧ r) := by
  sorry

theorem merge_cases (p q r : Prop) : p ∨ q ∨ r → (q → r) → p ∨ r := by
  sorry

theorem double_negation_imp (p q : Prop) : ¬¬(p → q) → ¬¬p → ¬¬q := by
  sorry

theorem either_p_or_p_implies (p q : Prop) : p ∨ (p → q) := by
  sorry

theorem not_iff_moves_inside (p q : Prop) : ¬(p ↔ q) ↔ (p ↔ ¬q) := by
  sorry

theorem implication_as_premise (p q r : Prop) : ((p → q) → r) ↔ (¬p → r) ∧ (q → r) := by
  sorry

end Goals.Logic.Validation
