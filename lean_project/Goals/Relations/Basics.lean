/-!
# Relations

Properties of binary relations, equivalences, and what can be reached by steps of a relation.

split: train
-/

namespace Goals.Relations.Basics

def Reflexive {α : Type} (R : α → α → Prop) : Prop := ∀ x, R x x

def Symmetric {α : Type} (R : α → α → Prop) : Prop := ∀ x y, R x y → R y x

def Transitive {α : Type} (R : α → α → Prop) : Prop := ∀ x y z, R x y → R y z → R x z

/-- `y` is reached from `x` by finitely many steps of `R`. -/
inductive Reach {α : Type} (R : α → α → Prop) : α → α → Prop
  | stay (x : α) : Reach R x x
  | step (x y z : α) : R x y → Reach R y z → Reach R x z

theorem equality_is_transitive {α : Type} : Transitive (fun x y : α => x = y) := by
  sorry

theorem converse_transitive {α : Type} (R : α → α → Prop) (h : Transitive R) :
    Transitive (fun x y => R y x) := by
  sorry

theorem reflexive_of_serial {α : Type} (R : α → α → Prop) (hs : Symmetric R) (ht : Transitive R)
    (h : ∀ x, ∃ y, R x y) : Reflexive R := by
  sorry

theorem asymmetric_irreflexive {α : Type} (R : α → α → Prop) (h : ∀ x y, R x y → ¬R y x) :
    ∀ x, ¬R x x := by
  sorry

theorem mutual_is_equivalence {α : Type} (R : α → α → Prop) (hr : Reflexive R)
    (ht : Transitive R) :
    Reflexive (fun x y => R x y ∧ R y x) ∧ Symmetric (fun x y => R x y ∧ R y x) ∧
      Transitive (fun x y => R x y ∧ R y x) := by
  sorry

theorem same_value_symmetric {α β : Type} (f : α → β) : Symmetric (fun x y => f x = f y) := by
  sorry

theorem euclidean_symmetric {α : Type} (R : α → α → Prop) (hr : Reflexive R)
    (he : ∀ x y z, R x y → R x z → R y z) : Symmetric R := by
  sorry

theorem least_is_unique {α : Type} (R : α → α → Prop) (h : ∀ x y, R x y → R y x → x = y)
    (a b : α) (ha : ∀ x, R a x) (hb : ∀ x, R b x) : a = b := by
  sorry

theorem reach_single {α : Type} (R : α → α → Prop) (x y : α) (h : R x y) : Reach R x y := by
  sorry

theorem reach_trans {α : Type} (R : α → α → Prop) (x y z : α) (h : Reach R x y)
    (k : Reach R y z) : Reach R x z := by
  sorry

theorem reach_monotone {α : Type} (R S : α → α → Prop) (h : ∀ x y, R x y → S x y) (x y : α)
    (k : Reach R x y) : Reach S x y := by
  sorry

theorem reach_inside_closed {α : Type} (R : α → α → Prop) (hr : Reflexive R)
    (ht : Transitive R) (x y : α) (h : Reach R x y) : R x y := by
  sorry

end Goals.Relations.Basics
