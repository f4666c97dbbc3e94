/-!
# Booleans and conditionals, validation

Laws of `&&`, `||`, `!`, `xor`, and of `if … then … else …`.

split: validation
-/

namespace Goals.Booleans.Validation

theorem and_with_false (b : Bool) : (b && false) = false := by
  sorry

theorem bool_and_regroup (a b c : Bool) : ((a && b) && c) = (a && (b && c)) := by
  sorry

theorem or_false_iff (a b : Bool) : (a || b) = false ↔ a = false ∧ b = false := by
  sorry

theorem equal_or_opposite (a b : Bool) : a = b ∨ a = !b := by
  sorry

theorem if_when_false {α : Type} (p : Prop) [Decidable p] (h : ¬p) (a b : α) :
    (if p then a else b) = b := by
  sorry

theorem nested_if {α : Type} (p : Prop) [Decidable p] (a b c : α) :
    (if p then (if p then a else b) else c) = if p then a else c := by
  sorry

end Goals.Booleans.Validation
