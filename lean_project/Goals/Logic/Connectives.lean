/-!
# Connectives

Conjunction, disjunction, implication, negation and equivalence, without the law of excluded middle.

split: train
-/

namespace Goals.Logic.Connectives

theorem and_swap (p q : Prop) : p ∧ q → q ∧ p := by
  sorry

theorem or_swap (p q : Prop) : p ∨ q → q ∨ p := by
  sorry

theorem and_regroup (p q r : Prop) : (p ∧ q) ∧ r ↔ p ∧ (q ∧ r) := by
  sorry

theorem or_regroup (p q r : Prop) : (p ∨ q) ∨ r ↔ p ∨ (q ∨ r) := by
  sorry

theorem and_over_or (p q r : Prop) : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by
  sorry

theorem imp_chain (p q r : Prop) : (p → q) → (q → r) → p → r := by
  sorry

theorem curry_iff (p q r : Prop) : (p ∧ q → r) ↔ (p → q → r) := by
  sorry

theorem imp_into_and (p q r : Prop) : (p → q ∧ r) ↔ (p → q) ∧ (p → r) := by
  sorry

theorem no_contradiction (p : Prop) : ¬(p ∧ ¬p) := by
  sorry

theorem double_negation_intro (p : Prop) : p → ¬¬p := by
  sorry

theorem triple_negation (p : Prop) : ¬¬¬p → ¬p := by
  sorry

theorem contrapose_forward (p q : Prop) : (p → q) → ¬q → ¬p := by
  sorry

theorem neither_iff (p q : Prop) : ¬(p ∨ q) ↔ ¬p ∧ ¬q := by
  sorry

theorem not_iff_own_negation (p : Prop) : ¬(p ↔ ¬p) := by
  sorry

theorem absorb_or_inside_and (p q : Prop) : p ∧ (p ∨ q) ↔ p := by
  sorry

theorem true_and_drop (p : Prop) : True ∧ p ↔ p := by
  sorry

theorem anything_from_false (p : Prop) : False → p := by
  sorry

theorem or_false_drop (p : Prop) : p ∨ False ↔ p := by
  sorry

theorem iff_swap (p q : Prop) : (p ↔ q) → (q ↔ p) := by
  sorry

theorem iff_chain (p q r : Prop) : (p ↔ q) → (q ↔ r) → (p ↔ r) := by
  sorry

theorem distribute_implication (p q r : Prop) : (p → q → r) → (p → q) → p → r := by
  sorry

theorem resolution (p q r : Prop) : p ∨ q → ¬p ∨ r → q ∨ r := by
  sorry

theorem excluded_middle_not_refutable (p : Prop) : ¬¬(p ∨ ¬p) := by
  sorry

theorem double_negation_and (p q : Prop) : ¬¬(p ∧ q) ↔ ¬¬p ∧ ¬¬q := by
  sorry

theorem imp_not_swap (p q : Prop) : (p → ¬q) ↔ (q → ¬p) := by
  sorry

theorem dilemma (p q r s : Prop) : (p → r) → (q → s) → p ∨ q → r ∨ s := by
  sorry

theorem iff_under_and (p q r s : Prop) : (p ↔ q) → (r ↔ s) → (p ∧ r ↔ q ∧ s) := by
  sorry

theorem multiply_out (p q r s : Prop) :
    (p ∨ q) ∧ (r ∨ s) → (p ∧ r) ∨ (p ∧ s) ∨ (q ∧ r) ∨ (q ∧ s) := by
  sorry

theorem iff_true_of_proof (p : Prop) (hp : p) : p ↔ True := by
  sorry

theorem iff_false_of_refutation (p : Prop) (hn : ¬p) : p ↔ False := by
  sorry

end Goals.Logic.Connectives
