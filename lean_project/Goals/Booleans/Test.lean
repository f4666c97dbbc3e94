/-!
# Booleans and conditionals, test

Laws of `&&`, `||`, `!`, `xor`, and of `if … then … else …`.

split: test
-/

namespace Goals.Booleans.Test

theorem or_with_negation (b : Bool) : (b || !b) = true := by
  sorry

theorem not_of_or (a b : Bool) : (!(a || b)) = (!a && !b) := by
  sorry

theorem or_true_iff (a b : Bool) : (a || b) = true ↔ a = true ∨ b = true := by
  sorry

theorem xor_with_true (b : Bool) : Bool.xor b true = !b := by
  sorry

theorem equal_when_both_imply (a b : Bool) (h : a = true → b = true) (k : b = true → a = true) :
    a = b := by
  sorry

theorem exists_bool (p : Bool → Prop) : (∃ b, p b) ↔ p true ∨ p false := by
  sorry

theorem no_bool_between (a b c : Bool) (hab : a ≠ b) (hbc : b ≠ c) : a = c := by
  sorry

theorem if_of_and {α : Type} (p q : Prop) [Decidable p] [Decidable q] (a b : α) :
    (if p ∧ q then a else b) = if p then (if q then a else b) else b := by
  sorry

end Goals.Booleans.Test
