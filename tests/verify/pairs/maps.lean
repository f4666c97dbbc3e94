universe u v w

structure Map (α : Type u) (β : Type v) where
  run : α → β

structure Iso (α : Type u) (β : Type v) where
  forth : α → β
  back : β → α
  left : ∀ a, back (forth a) = a
  right : ∀ b, forth (back b) = b

def Map.comp {α : Type u} {β : Type v} {γ : Type w} (g : Map β γ) (f : Map α β) : Map α γ := ⟨fun a => g.run (f.run a)⟩

def Iso.refl (α : Type u) : Iso α α := ⟨fun a => a, fun a => a, fun _ => rfl, fun _ => rfl⟩

def Injective {α : Sort u} {β : Sort v} (f : α → β) : Prop := ∀ a b, f a = f b → a = b

def Surjective {α : Sort u} {β : Sort v} (f : α → β) : Prop := ∀ b, ∃ a, f a = b

def Lift.{s, t} (α : Type s) : Type (max s t) := PUnit.{t + 1} → α

abbrev Endo (α : Type u) : Type u := α → α

def iterate {α : Type u} (f : Endo α) : Nat → Endo α
  | 0 => fun a => a
  | n + 1 => fun a => iterate f n (f a)

theorem comp_run {α β γ : Type} (g : Map β γ) (f : Map α β) (a : α) : (g.comp f).run a = g.run (f.run a) := by
  first | rfl | simp [Map.comp]

theorem comp_given {α : Type u} (f : Map α α) (h : f.comp f = f) : f = f.comp f :=
  h.symm

theorem refl_forth (α : Type u) (a : α) : (Iso.refl α).forth a = a := by
  first | rfl | simp [Iso.refl]

theorem iso_given {α : Type u} {β : Type v} (i j : Iso α β) (a : α) (h : i.forth a = j.forth a) : j.forth a = i.forth a :=
  h.symm

theorem injective_id {α : Sort u} : Injective (fun a : α => a) := by
  intro a b h
  first | exact h | simp_all

theorem injective_given {α : Sort u} {β : Sort v} (f : α → β) (h : Injective f ∧ Surjective f) : Surjective f ∧ Injective f :=
  ⟨h.2, h.1⟩

theorem lift_given.{s, t} (α : Type s) (a b : Lift.{s, t} α) (h : a = b) : b = a :=
  h.symm

theorem iterate_zero {α : Type u} (f : Endo α) : iterate f 0 = fun a => a := by
  first | rfl | simp [iterate]
