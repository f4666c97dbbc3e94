/-!
# Classical reasoning

Propositional laws that need the law of excluded middle.

split: train
-/

namespace Goals.Logic.ExcludedMiddle

theorem double_negation_elim (p : Prop) : ¬¬p → p := by
  sorry

theorem peirce (p q : Prop) : ((p → q) → p) → p := by
  sorry

theorem not_both_iff (p q : Prop) : ¬(p ∧ q) ↔ ¬p ∨ ¬q := by
  sorry

theorem material_implication (p q : Prop) : (p → q) ↔ ¬p ∨ q := by
  sorry

theorem failed_implication (p q : Prop) : ¬(p → q) ↔ p ∧ ¬q := by
  sorry

theorem contrapose_backward (p q : Prop) : (¬q → ¬p) → p → q := by
  sorry

theorem implications_compare (p q : Prop) : (p → q) ∨ (q → p) := by
  sorry

theorem prove_by_cases (p q : Prop) : (p → q) → (¬p → q) → q := by
  sorry

theorem implication_into_or (p q r : Prop) : (p → q ∨ r) → (p → q) ∨ (p → r) := by
  sorry

theorem self_defeating_doubt (p : Prop) : (¬p → p) → p := by
  sorry

theorem agree_or_differ (p q : Prop) : (p ↔ q) ∨ (p ↔ ¬q) := by
  sorry

theorem or_as_implication (p q : Prop) : p ∨ q ↔ (¬p → q) := by
  sorry

theorem iff_as_two_cases (p q : Prop) : (p ↔ q) ↔ (p ∧ q) ∨ (¬p ∧ ¬q) := by
  sorry

theorem two_of_three_agree (p q r : Prop) : (p ↔ q) ∨ (q ↔ r) ∨ (p ↔ r) := by
  sorry

end Goals.Logic.ExcludedMiddle
