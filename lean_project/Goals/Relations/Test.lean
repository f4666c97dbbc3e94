/-!
# Relations and subsets, test

Properties of relations, reachability, subsets as predicates.

split: test
-/

namespace Goals.Relations.Test

def Subset {α : Type} (s t : α → Prop) : Prop := ∀ x, s x → t x

def inter {α : Type} (s t : α → Prop) : α → Prop := fun x => s x ∧ t x

def compl {α : Type} (s : α → Prop) : α → Prop := fun x => ¬s x

def image {α β : Type} (f : α → β) (s : α → Prop) : β → Prop := fun y => ∃ x, s x ∧ f x = y

/-- `y` is reached from `x` by finitely many steps of `R`. -/
inductive Reach {α : Type} (R : α → α → Prop) : α → α → Prop
  | stay (x : α) : Reach R x x
  | step (x y z : α) : R x y → Reach R y z → Reach R x z

theorem compl_reverses_subset {α : Type} (s t : α → Prop) (h : Subset s t) :
    Subset (compl t) (compl s) := by
  sorry

theorem compl_twice {α : Type} (s : α → Prop) : compl (compl s) = s := by
  sorry

theorem subset_as_inter {α : Type} (s t : α → Prop) : Subset s t ↔ inter s t = s := by
  sorry

theorem image_of_image {α β γ : Type} (f : α → β) (g : β → γ) (s : α → Prop) :
    image g (image f s) = image (g ∘ f) s := by
  sorry

theorem image_of_inter {α β : Type} (f : α → β) (s t : α → Prop) :
    Subset (image f (inter s t)) (inter (image f s) (image f t)) := by
  sorry

theorem reach_keeps_invariant {α : Type} (R : α → α → Prop) (p : α → Prop)
    (h : ∀ x y, R x y → p x → p y) (x y : α) (k : Reach R x y) : p x → p y := by
  sorry

theorem reach_symmetric {α : Type} (R : α → α → Prop) (h : ∀ x y, R x y → R y x) (x y : α)
    (k : Reach R x y) : Reach R y x := by
  sorry

theorem total_order_least_of_two {α : Type} (R : α → α → Prop) (ht : ∀ x y, R x y ∨ R y x)
    (a b : α) : ∃ m, (m = a ∨ m = b) ∧ R m a ∧ R m b := by
  sorry

end Goals.Relations.Test
