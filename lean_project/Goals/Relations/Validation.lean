/-!
# Relations and subsets, validation

Properties of relations, reachability, subsets as predicates.

split: validation
-/

namespace Goals.Relations.Validation

def Subset {α : Type} (s t : α → Prop) : Prop := ∀ x, s x → t x

def inter {α : Type} (s t : α → Prop) : α → Prop := fun x => s x ∧ t x

def union {α : Type} (s t : α → Prop) : α → Prop := fun x => s x ∨ t x

/-- `y` is reached from `x` by finitely many steps of `R`. -/
inductive Reach {α : Type} (R : α → α → Prop) : α → α → Prop
  | stay (x : α) : Reach R x x
  | step (x y z : α) : R x y → Reach R y z → Reach R x z

theorem subset_union_first {α : Type} (s t : α → Prop) : Subset s (union s t) := by
  sorry

theorem inter_exchange {α : Type} (s t : α → Prop) : inter s t = inter t s := by
  sorry

theorem relates_to_equal {α : Type} (R : α → α → Prop) (x y z : α) (h : x = y) (k : R y z) :
    R x z := by
  sorry

theorem equivalent_neighbours {α : Type} (R : α → α → Prop) (hs : ∀ x y, R x y → R y x)
    (ht : ∀ x y z, R x y → R y z → R x z) (a b : α) (h : R a b) :
    ∀ x, R a x ↔ R b x := by
  sorry

theorem reach_append_step {α : Type} (R : α → α → Prop) (x y z : α) (h : Reach R x y)
    (k : R y z) : Reach R x z := by
  sorry

end Goals.Relations.Validation
