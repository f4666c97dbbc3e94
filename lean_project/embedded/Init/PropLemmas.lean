prelude
import Init.Quantifiers

/-!
The classical laws, for propositions that can be decided; and equations between a conditional and one of its branches.
-/

/-! ## Negation and implication of decidable propositions -/

namespace Decidable

@[simp] theorem not_not [Decidable p] : ¬¬p ↔ p := ⟨of_not_not, not_not_intro⟩

/-- Excluded middle. -/
abbrev or_not_self := em

theorem not_or_self (p : Prop) [h : Decidable p] : ¬p ∨ p := (em p).symm
theorem by_contra [Decidable p] : (¬p → False) → p := byContradiction

theorem of_not_imp [Decidable a] (h : ¬(a → b)) : a := of_not_not (not_not_of_not_imp h)
theorem not_imp_symm [Decidable a] (h : ¬a → b) (hb : ¬b) : a := of_not_not (mt h hb)
theorem not_imp_comm [Decidable a] [Decidable b] : (¬a → b) ↔ (¬b → a) := ⟨not_imp_symm, not_imp_symm⟩
theorem not_imp_self [Decidable a] : (¬a → a) ↔ a := ⟨fun f => (em a).elim id f, fun x _ => x⟩
theorem or_iff_not_imp_left [Decidable a] : a ∨ b ↔ (¬a → b) := ⟨Or.resolve_left, fun f => (em a).imp_right f⟩
theorem or_iff_not_imp_right [Decidable b] : a ∨ b ↔ (¬b → a) := or_comm.trans or_iff_not_imp_left
theorem not_imp_not [Decidable a] : (¬a → ¬b) ↔ (b → a) := ⟨fun f y => of_not_not fun n => f n y, mt⟩
theorem not_or_of_imp [Decidable a] (h : a → b) : ¬a ∨ b := (em a).symm.imp_right h
theorem imp_iff_not_or [Decidable a] : (a → b) ↔ (¬a ∨ b) := ⟨not_or_of_imp, Or.neg_resolve_left⟩
theorem imp_iff_or_not [Decidable b] : b → a ↔ a ∨ ¬b := imp_iff_not_or.trans or_comm
theorem imp_or [Decidable a] : (a → b ∨ c) ↔ (a → b) ∨ (a → c) := by
  cases em a with
  | inl h => exact (imp_iff_right h).trans (or_congr (imp_iff_right h) (imp_iff_right h)).symm
  | inr h => exact iff_of_true h.elim (.inl h.elim)
theorem imp_or' [Decidable b] {a : Sort u} {c : Prop} : (a → b ∨ c) ↔ (a → b) ∨ (a → c) := by
  cases em b with
  | inl h => exact iff_of_true (fun _ => .inl h) (.inl fun _ => h)
  | inr h => exact ⟨fun f => .inr fun x => (f x).resolve_left h, fun k x => k.imp (· x) (· x)⟩
theorem not_imp_iff_and_not [Decidable a] : ¬(a → b) ↔ a ∧ ¬b :=
  ⟨fun h => ⟨of_not_imp h, not_of_not_imp h⟩, not_imp_of_and_not⟩
theorem peirce (a b : Prop) [Decidable a] : ((a → b) → a) → a := fun f => (em a).elim id fun n => f n.elim

end Decidable

theorem peirce' {a : Prop} (H : ∀ b : Prop, (a → b) → a) : a := H a id

namespace Decidable

theorem not_iff_not [Decidable a] [Decidable b] : (¬a ↔ ¬b) ↔ (a ↔ b) :=
  ⟨fun h => ⟨not_imp_not.mp h.mpr, not_imp_not.mp h.mp⟩, not_congr⟩
theorem not_iff_comm [Decidable a] [Decidable b] : (¬a ↔ b) ↔ (¬b ↔ a) :=
  ⟨fun h => ⟨not_imp_comm.mp h.mp, imp_not_comm.mp h.mpr⟩, fun h => ⟨not_imp_comm.mp h.mp, imp_not_comm.mp h.mpr⟩⟩
theorem not_iff [Decidable b] : ¬(a ↔ b) ↔ (¬a ↔ b) := by
  cases em b with
  | inl h => exact (not_congr (iff_true_right h)).trans (iff_true_right h).symm
  | inr h => exact (not_congr (iff_false_right h)).trans (iff_false_right h).symm
theorem iff_not_comm [Decidable a] [Decidable b] : (a ↔ ¬b) ↔ (b ↔ ¬a) := iff_comm.trans (not_iff_comm.trans iff_comm)
theorem iff_iff_and_or_not_and_not {a b : Prop} [Decidable b] : (a ↔ b) ↔ (a ∧ b) ∨ (¬a ∧ ¬b) :=
  ⟨fun h => (em b).imp (fun y => ⟨h.mpr y, y⟩) (fun n => ⟨mt h.mp n, n⟩),
   fun h => h.elim (fun k => iff_of_true k.left k.right) (fun k => iff_of_false k.left k.right)⟩
theorem iff_iff_not_or_and_or_not [Decidable a] [Decidable b] : (a ↔ b) ↔ (¬a ∨ b) ∧ (a ∨ ¬b) :=
  iff_def.trans (and_congr imp_iff_not_or imp_iff_or_not)
theorem not_and_not_right [Decidable b] : ¬(a ∧ ¬b) ↔ (a → b) :=
  not_and.trans ⟨fun f x => of_not_not (f x), fun f x n => n (f x)⟩
theorem not_and_iff_not_or_not [Decidable a] : ¬(a ∧ b) ↔ ¬a ∨ ¬b := not_and.trans imp_iff_not_or
theorem not_and_iff_not_or_not' [Decidable b] : ¬(a ∧ b) ↔ ¬a ∨ ¬b := not_and'.trans (imp_iff_not_or.trans or_comm)
theorem or_iff_not_not_and_not [Decidable a] [Decidable b] : a ∨ b ↔ ¬(¬a ∧ ¬b) :=
  (not_congr not_or |>.symm.trans not_not).symm
theorem and_iff_not_not_or_not [Decidable a] [Decidable b] : a ∧ b ↔ ¬(¬a ∨ ¬b) :=
  (not_or.trans (and_congr not_not not_not)).symm
theorem imp_iff_right_iff [Decidable a] : (a → b ↔ b) ↔ a ∨ b :=
  ⟨fun h => (em a).imp_right fun n => h.mp n.elim, fun h => h.elim imp_iff_right fun y => iff_of_true (fun _ => y) y⟩
theorem imp_iff_left_iff [Decidable a] : (b ↔ a → b) ↔ a ∨ b := iff_comm.trans imp_iff_right_iff
theorem and_or_imp [Decidable a] : a ∧ b ∨ (a → c) ↔ a → b ∨ c := by
  cases em a with
  | inl h => exact (or_congr (and_iff_right h) (imp_iff_right h)).trans (imp_iff_right h).symm
  | inr h => exact iff_of_true (.inr h.elim) h.elim
theorem or_congr_left' [Decidable c] (h : ¬c → (a ↔ b)) : a ∨ c ↔ b ∨ c :=
  or_iff_not_imp_right.trans ((imp_congr_right h).trans or_iff_not_imp_right.symm)
theorem or_congr_right' [Decidable a] (h : ¬a → (b ↔ c)) : a ∨ b ↔ a ∨ c :=
  or_iff_not_imp_left.trans ((imp_congr_right h).trans or_iff_not_imp_left.symm)

@[simp] theorem iff_congr_left {P Q R : Prop} [Decidable P] [Decidable Q] [Decidable R] :
    ((P ↔ R) ↔ (Q ↔ R)) ↔ (P ↔ Q) := by
  cases em R with
  | inl h => exact iff_congr (iff_true_right h) (iff_true_right h)
  | inr h => exact (iff_congr (iff_false_right h) (iff_false_right h)).trans not_iff_not
@[simp] theorem iff_congr_right {P Q R : Prop} [Decidable P] [Decidable Q] [Decidable R] :
    ((P ↔ Q) ↔ (P ↔ R)) ↔ (Q ↔ R) :=
  (iff_congr iff_comm iff_comm).trans iff_congr_left

end Decidable

/-! ## More decidable propositions -/

/-- Case distinction on a disjunction whose left side is decidable. -/
protected def Or.by_cases [Decidable p] {α : Sort u} (h : p ∨ q) (h₁ : p → α) (h₂ : q → α) : α :=
  if hp : p then h₁ hp else h₂ (h.resolve_left hp)
/-- Case distinction on a disjunction whose right side is decidable. -/
protected def Or.by_cases' [Decidable q] {α : Sort u} (h : p ∨ q) (h₁ : p → α) (h₂ : q → α) : α :=
  if hq : q then h₂ hq else h₁ (h.resolve_right hq)

/-- Decides `b` by an equivalent proposition. -/
@[inline] def decidable_of_iff (a : Prop) (h : a ↔ b) [Decidable a] : Decidable b := decidable_of_decidable_of_iff h
/-- Decides `a` by an equivalent proposition. -/
@[inline] def decidable_of_iff' (b : Prop) (h : a ↔ b) [Decidable b] : Decidable a :=
  decidable_of_decidable_of_iff h.symm

instance exists_prop_decidable {p} (P : p → Prop) [Decidable p] [∀ h, Decidable (P h)] : Decidable (∃ h, P h) :=
  if h : p then decidable_of_iff (P h) (exists_prop_of_true h).symm else isFalse fun k => k.elim fun h' _ => h h'
instance forall_prop_decidable {p} (P : p → Prop) [Decidable p] [∀ h, Decidable (P h)] : Decidable (∀ h, P h) :=
  if h : p then decidable_of_iff (P h) (forall_prop_of_true h).symm else isTrue fun h' => absurd h' h

instance Decidable.predToBool (p : α → Prop) [DecidablePred p] : CoeDep (α → Prop) p (α → Bool) :=
  ⟨fun b => decide (p b)⟩
instance [DecidablePred p] : DecidablePred (p ∘ f) := fun x => inferInstanceAs (Decidable (p (f x)))

/-- Decides `a` by a truth value. -/
def decidable_of_bool : ∀ (b : Bool), (b ↔ a) → Decidable a
  | true, h => isTrue (h.mp rfl)
  | false, h => isFalse fun x => Bool.noConfusion (h.mpr x)

protected theorem Decidable.not_forall {p : α → Prop} [Decidable (∃ x, ¬p x)] [∀ x, Decidable (p x)] :
    (¬∀ x, p x) ↔ ∃ x, ¬p x :=
  ⟨not_imp_symm fun n x => not_imp_symm (fun h => ⟨x, h⟩) n, not_forall_of_exists_not⟩
protected theorem Decidable.not_forall_not {p : α → Prop} [Decidable (∃ x, p x)] : (¬∀ x, ¬p x) ↔ ∃ x, p x :=
  (not_congr not_exists.symm).trans Decidable.not_not
protected theorem Decidable.not_exists_not {p : α → Prop} [∀ x, Decidable (p x)] : (¬∃ x, ¬p x) ↔ ∀ x, p x :=
  not_exists.trans (forall_congr' fun _ => Decidable.not_not)

export Decidable (not_imp_self)

/-! ## Conditionals -/

@[simp] theorem if_true {_ : Decidable True} (t e : α) : ite True t e = t := ite_eq_left trivial
@[simp] theorem if_false {_ : Decidable False} (t e : α) : ite False t e = e := ite_eq_right id
theorem ite_id [Decidable c] {α} (t : α) : (if c then t else t) = t := ite_self t

theorem apply_dite (f : α → β) (P : Prop) [Decidable P] (x : P → α) (y : ¬P → α) :
    f (dite P x y) = dite P (fun h => f (x h)) (fun h => f (y h)) := by
  split <;> rfl
theorem apply_ite (f : α → β) (P : Prop) [Decidable P] (x y : α) : f (ite P x y) = ite P (f x) (f y) := by
  split <;> rfl

section
variable {p : Prop} [Decidable p]

@[simp] theorem dite_eq_left_iff {x : α} {y : ¬p → α} : (if h : p then x else y h) = x ↔ ∀ h : ¬p, y h = x := by
  split <;> simp_all
@[simp] theorem dite_eq_right_iff {x : p → α} {y : α} : (if h : p then x h else y) = y ↔ ∀ h : p, x h = y := by
  split <;> simp_all
@[simp] theorem left_eq_dite_iff {x : α} {y : ¬p → α} : x = (if h : p then x else y h) ↔ ∀ h : ¬p, x = y h := by
  split <;> simp_all
@[simp] theorem right_eq_dite_iff {x : p → α} {y : α} : y = (if h : p then x h else y) ↔ ∀ h : p, y = x h := by
  split <;> simp_all
@[simp] theorem dite_iff_left_iff {x : Prop} {y : ¬p → Prop} :
    ((if h : p then x else y h) ↔ x) ↔ ∀ h : ¬p, y h ↔ x := by
  split <;> simp_all
@[simp] theorem dite_iff_right_iff {x : p → Prop} {y : Prop} : ((if h : p then x h else y) ↔ y) ↔ ∀ h : p, x h ↔ y := by
  split <;> simp_all
@[simp] theorem left_iff_dite_iff {x : Prop} {y : ¬p → Prop} :
    (x ↔ (if h : p then x else y h)) ↔ ∀ h : ¬p, x ↔ y h := by
  split <;> simp_all
@[simp] theorem right_iff_dite_iff {x : p → Prop} {y : Prop} : (y ↔ (if h : p then x h else y)) ↔ ∀ h : p, y ↔ x h := by
  split <;> simp_all
@[simp] theorem ite_eq_left_iff {x y : α} : (if p then x else y) = x ↔ ¬p → y = x := dite_eq_left_iff
@[simp] theorem ite_eq_right_iff {x y : α} : (if p then x else y) = y ↔ p → x = y := dite_eq_right_iff
@[simp] theorem left_eq_ite_iff {x y : α} : x = (if p then x else y) ↔ ¬p → x = y := left_eq_dite_iff
@[simp] theorem right_eq_ite_iff {x y : α} : y = (if p then x else y) ↔ p → y = x := right_eq_dite_iff
@[simp] theorem ite_iff_left_iff {x y : Prop} : ((if p then x else y) ↔ x) ↔ ¬p → y = x := by split <;> simp_all
@[simp] theorem ite_iff_right_iff {x y : Prop} : ((if p then x else y) ↔ y) ↔ p → x = y := by split <;> simp_all
@[simp] theorem left_iff_ite_iff {x y : Prop} : (x ↔ (if p then x else y)) ↔ ¬p → x = y := by split <;> simp_all
@[simp] theorem right_iff_ite_iff {x y : Prop} : (y ↔ (if p then x else y)) ↔ p → y = x := by split <;> simp_all

@[simp] theorem dite_then_false {x : ¬p → Prop} :
    (if h : p then False else x h) ↔ ∃ h : ¬p, x h := by split <;> simp_all
@[simp] theorem dite_else_false {x : p → Prop} : (if h : p then x h else False) ↔ ∃ h : p, x h := by split <;> simp_all
@[simp] theorem dite_then_true {x : ¬p → Prop} : (if h : p then True else x h) ↔ ∀ h : ¬p, x h := by split <;> simp_all
@[simp] theorem dite_else_true {x : p → Prop} : (if h : p then x h else True) ↔ ∀ h : p, x h := by split <;> simp_all

end
