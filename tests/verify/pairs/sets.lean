universe u v

def Subset (α : Type u) : Type u := α → Prop

namespace Subset
def mem {α : Type u} (s : Subset α) (a : α) : Prop := s a

def empty {α : Type u} : Subset α := fun _ => False

def union {α : Type u} (s t : Subset α) : Subset α := fun a => s a ∨ t a

def inter {α : Type u} (s t : Subset α) : Subset α := fun a => s a ∧ t a

def image {α : Type u} {β : Type v} (f : α → β) (s : Subset α) : Subset β := fun b => ∃ a, s a ∧ f a = b

def Below {α : Type u} (s t : Subset α) : Prop := ∀ a, mem s a → mem t a

def Disjoint {α : Type u} (s t : Subset α) : Prop := ∀ a, ¬(mem s a ∧ mem t a)
end Subset

inductive Finite {α : Type u} : Subset α → Prop where
  | empty : Finite Subset.empty
  | insert (a : α) (s : Subset α) (h : Finite s) : Finite (fun b => b = a ∨ s b)

structure Topology (α : Type u) where
  isOpen : Subset α → Prop
  whole : isOpen (fun _ => True)
  meet : ∀ s t : Subset α, isOpen s → isOpen t → isOpen (Subset.inter s t)

theorem below_refl {α : Type u} (s : Subset α) : Subset.Below s s := by
  intro a h
  first | exact h | simp_all

theorem below_union {α : Type u} (s t : Subset α) : Subset.Below s (Subset.union s t) := by
  intro a h
  first | exact Or.inl h | simp_all

theorem empty_below {α : Type u} (s : Subset α) (h : Subset.Below Subset.empty s) : Subset.Below Subset.empty s ∧ True :=
  ⟨h, trivial⟩

theorem inter_comm {α : Type u} (s t : Subset α) (a : α) (h : Subset.inter s t a) : Subset.inter t s a :=
  ⟨h.2, h.1⟩

theorem image_given {α : Type u} {β : Type v} (f : α → β) (s : Subset α) (b : β) (h : Subset.image f s b) : ∃ c, Subset.image f s c :=
  ⟨b, h⟩

theorem disjoint_given {α : Type u} (s t : Subset α) (h : Subset.Disjoint s t) : ¬¬Subset.Disjoint s t :=
  fun k => k h

theorem finite_empty {α : Type u} : Finite (Subset.empty : Subset α) := by
  constructor

theorem finite_given {α : Type u} (s t : Subset α) (h : Finite s ∧ Finite t) : Finite t ∧ Finite s :=
  ⟨h.2, h.1⟩

theorem open_given {α : Type u} (x : Topology α) (s : Subset α) (h : x.isOpen s) : ∃ t, x.isOpen t :=
  ⟨s, h⟩
