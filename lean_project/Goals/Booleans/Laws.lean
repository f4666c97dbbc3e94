/-!
# Booleans and conditionals

Laws of `&&`, `||`, `!`, `xor`, and of `if … then … else …`.

split: train
-/

namespace Goals.Booleans.Laws

theorem not_twice (b : Bool) : (!!b) = b := by
  sorry

theorem and_exchange (a b : Bool) : (a && b) = (b && a) := by
  sorry

theorem and_itself (b : Bool) : (b && b) = b := by
  sorry

theorem or_with_true (b : Bool) : (b || true) = true := by
  sorry

theorem not_of_and (a b : Bool) : (!(a && b)) = (!a || !b) := by
  sorry

theorem or_of_ands (a b c : Bool) : (a && (b || c)) = (a && b || a && c) := by
  sorry

theorem or_absorbs_and (a b : Bool) : (a || a && b) = a := by
  sorry

theorem true_or_false (b : Bool) : b = true ∨ b = false := by
  sorry

theorem and_true_iff (a b : Bool) : (a && b) = true ↔ a = true ∧ b = true := by
  sorry

theorem not_true_iff (b : Bool) : ¬b = true ↔ b = false := by
  sorry

theorem xor_itself (b : Bool) : Bool.xor b b = false := by
  sorry

theorem xor_regroup (a b c : Bool) : Bool.xor (Bool.xor a b) c = Bool.xor a (Bool.xor b c) := by
  sorry

theorem three_applications (f : Bool → Bool) (b : Bool) : f (f (f b)) = f b := by
  sorry

theorem forall_bool (p : Bool → Prop) : (∀ b, p b) ↔ p true ∧ p false := by
  sorry

theorem if_same_branches {α : Type} (p : Prop) [Decidable p] (a : α) :
    (if p then a else a) = a := by
  sorry

theorem apply_to_if {α β : Type} (f : α → β) (p : Prop) [Decidable p] (a b : α) :
    f (if p then a else b) = if p then f a else f b := by
  sorry

theorem if_when_true {α : Type} (p : Prop) [Decidable p] (h : p) (a b : α) :
    (if p then a else b) = a := by
  sorry

theorem bool_if_swap {α : Type} (c : Bool) (a b : α) :
    (if !c then a else b) = if c then b else a := by
  sorry

theorem decide_true_iff (p : Prop) [Decidable p] : decide p = true ↔ p := by
  sorry

end Goals.Booleans.Laws
