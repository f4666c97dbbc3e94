/-!
# Subsets

Subsets of a type as predicates: inclusion, union, intersection, complement, image, preimage.

split: train
-/

namespace Goals.Relations.Subsets

def Subset {α : Type} (s t : α → Prop) : Prop := ∀ x, s x → t x

def inter {α : Type} (s t : α → Prop) : α → Prop := fun x => s x ∧ t x

def union {α : Type} (s t : α → Prop) : α → Prop := fun x => s x ∨ t x

def compl {α : Type} (s : α → Prop) : α → Prop := fun x => ¬s x

def image {α β : Type} (f : α → β) (s : α → Prop) : β → Prop := fun y => ∃ x, s x ∧ f x = y

def preimage {α β : Type} (f : α → β) (t : β → Prop) : α → Prop := fun x => t (f x)

theorem subset_self {α : Type} (s : α → Prop) : Subset s s := by
  sorry

theorem subset_chain {α : Type} (s t u : α → Prop) (h : Subset s t) (k : Subset t u) :
    Subset s u := by
  sorry

theorem equal_of_subsets {α : Type} (s t : α → Prop) (h : Subset s t) (k : Subset t s) :
    s = t := by
  sorry

theorem subset_inter_iff {α : Type} (s t u : α → Prop) :
    Subset u (inter s t) ↔ Subset u s ∧ Subset u t := by
  sorry

theorem inter_over_union {α : Type} (s t u : α → Prop) :
    inter s (union t u) = union (inter s t) (inter s u) := by
  sorry

theorem compl_of_union {α : Type} (s t : α → Prop) :
    compl (union s t) = inter (compl s) (compl t) := by
  sorry

theorem image_of_union {α β : Type} (f : α → β) (s t : α → Prop) :
    image f (union s t) = union (image f s) (image f t) := by
  sorry

theorem image_of_preimage {α β : Type} (f : α → β) (t : β → Prop) :
    Subset (image f (preimage f t)) t := by
  sorry

theorem image_subset_iff {α β : Type} (f : α → β) (s : α → Prop) (t : β → Prop) :
    Subset (image f s) t ↔ Subset s (preimage f t) := by
  sorry

theorem preimage_of_compl {α β : Type} (f : α → β) (t : β → Prop) :
    preimage f (compl t) = compl (preimage f t) := by
  sorry

end Goals.Relations.Subsets
