prelude
import Init.Data.Bool
import Init.PropLemmas

/-!
`decide` of implications and conditionals, and conditionals whose branches are truth values.
-/

/-! ## `decide` -/

theorem decide_eq_true_iff {p : Prop} [Decidable p] : (decide p = true) ↔ p := ⟨of_decide_eq_true, decide_eq_true⟩

@[simp] theorem decide_eq_decide {p q : Prop} {_ : Decidable p} {_ : Decidable q} : decide p = decide q ↔ (p ↔ q) := by
  by_cases p <;> by_cases q <;> simp_all

@[simp] theorem decide_implies (u v : Prop) [duv : Decidable (u → v)] [du : Decidable u] {dv : u → Decidable v} :
    decide (u → v) = dite u (fun h => @decide v (dv h)) (fun _ => true) := by
  by_cases h : u <;> simp [h]

@[simp] theorem decide_ite (u : Prop) [du : Decidable u] (p q : Prop) [dpq : Decidable (ite u p q)] [dp : Decidable p]
    [dq : Decidable q] : decide (ite u p q) = ite u (decide p) (decide q) := by
  by_cases h : u <;> simp [h]

@[simp] theorem ite_then_decide_self (p : Prop) [h : Decidable p] {w : Decidable p} (q : Bool) :
    (@ite _ p h (decide p) q) = (decide p || q) := by split <;> simp_all
@[simp] theorem ite_else_decide_self (p : Prop) [h : Decidable p] {w : Decidable p} (q : Bool) :
    (@ite _ p h q (decide p)) = (decide p && q) := by split <;> simp_all
@[simp] theorem ite_then_decide_not_self (p : Prop) [h : Decidable p] {w : Decidable p} (q : Bool) :
    (@ite _ p h (!decide p) q) = (!decide p && q) := by split <;> simp_all
@[simp] theorem ite_else_decide_not_self (p : Prop) [h : Decidable p] {w : Decidable p} (q : Bool) :
    (@ite _ p h q (!decide p)) = (!decide p || q) := by split <;> simp_all

/-! ## Conditionals between truth values -/

namespace Bool
variable {p : Prop} [Decidable p]

@[simp] theorem ite_then_false {x : Bool} : (if p then false else x) = true ↔ ¬p ∧ x := by split <;> simp_all
@[simp] theorem ite_then_true_eq_false {x : Bool} :
    (if p then true else x) = false ↔ ¬p ∧ x = false := by split <;> simp_all
@[simp] theorem ite_else_false {x : Bool} : (if p then x else false) = true ↔ p ∧ x := by split <;> simp_all
@[simp] theorem ite_else_true_eq_false {x : Bool} :
    (if p then x else true) = false ↔ p ∧ x = false := by split <;> simp_all
@[simp] theorem ite_then_true {x : Bool} : (if p then true else x) = true ↔ p ∨ x := by split <;> simp_all
@[simp] theorem ite_then_false_eq_false {x : Bool} :
    (if p then false else x) = false ↔ p ∨ x = false := by split <;> simp_all
@[simp] theorem ite_else_true {x : Bool} : (if p then x else true) = true ↔ ¬p ∨ x := by split <;> simp_all
@[simp] theorem ite_else_false_eq_false {x : Bool} : (if p then x else false) = false ↔ ¬p ∨ x = false := by
  split <;> simp_all

@[simp] theorem dite_then_false {x : ¬p → Bool} : (if h : p then false else x h) = true ↔ ∃ h : ¬p, x h := by
  split <;> simp_all
@[simp] theorem dite_then_true_eq_false {x : ¬p → Bool} :
    (if h : p then true else x h) = false ↔ ∃ h : ¬p, x h = false := by
  split <;> simp_all
@[simp] theorem dite_else_false {x : p → Bool} : (if h : p then x h else false) = true ↔ ∃ h : p, x h := by
  split <;> simp_all
@[simp] theorem dite_else_true_eq_false {x : p → Bool} :
    (if h : p then x h else true) = false ↔ ∃ h : p, x h = false := by
  split <;> simp_all
@[simp] theorem dite_then_true {x : ¬p → Bool} : (if h : p then true else x h) = true ↔ ∀ h : ¬p, x h := by
  split <;> simp_all
@[simp] theorem dite_then_false_eq_false {x : ¬p → Bool} :
    (if h : p then false else x h) = false ↔ ∀ h : ¬p, x h = false := by
  split <;> simp_all
@[simp] theorem dite_else_true {x : p → Bool} : (if h : p then x h else true) = true ↔ ∀ h : p, x h := by
  split <;> simp_all
@[simp] theorem dite_else_false_eq_false {x : p → Bool} :
    (if h : p then x h else false) = false ↔ ∀ h : p, x h = false := by
  split <;> simp_all

end Bool
