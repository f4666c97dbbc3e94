/-!
# Propositional logic, test

Connectives and classical reasoning.

split: test
-/

namespace Goals.Logic.Test

theorem keep_the_first (p q : Prop) : p → q → p := by
  sorry

theorem or_over_and (p q r : Prop) : p ∨ (q ∧ r) ↔ (p ∨ q) ∧ (p ∨ r) := by
  sorry

theorem or_as_premise (p q r : Prop) : (p ∨ q → r) ↔ (p → r) ∧ (q → r) := by
  sorry

theorem double_negation_bind (p q : Prop) : ¬¬p → (p → ¬¬q) → ¬¬q := by
  sorry

theorem iff_under_negation (p q : Prop) : (p ↔ q) → (¬p ↔ ¬q) := by
  sorry

theorem peirce_not_refutable (p q : Prop) : ¬¬(((p → q) → p) → p) := by
  sorry

theorem iff_given_premise (p q : Prop) : (p → (p ↔ q)) ↔ (p → q) := by
  sorry

theorem exclusive_or_cases (p q : Prop) : (p ∨ q) ∧ ¬(p ∧ q) ↔ (p ∧ ¬q) ∨ (¬p ∧ q) := by
  sorry

theorem majority_two_ways (p q r : Prop) :
    (p ∧ q) ∨ (q ∧ r) ∨ (p ∧ r) ↔ (p ∨ q) ∧ (q ∨ r) ∧ (p ∨ r) := by
  sorry

theorem or_joins_conclusion (p q r : Prop) : (p → q) ∨ r ↔ (p → q ∨ r) := by
  sorry

theorem iff_regroup (p q r : Prop) : ((p ↔ q) ↔ r) ↔ (p ↔ (q ↔ r)) := by
  sorry

end Goals.Logic.Test
