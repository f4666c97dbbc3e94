prelude
import Init.Conv

/-!
Logic and the first structures, in notation: equivalence, inequality, existence, casts, sums, sigma types, quotients, well-founded
recursion, sizes, coercions.
-/

universe u v w

/-! ## Equality and casts -/

/-- A type of the same universe that is equal carries its elements over, read from right to left. -/
@[macro_inline] def Eq.mpr {α β : Sort u} (h : α = β) (b : β) : α := h ▸ b
/-- A type of the same universe that is equal carries its elements over. -/
@[macro_inline] def Eq.mp {α β : Sort u} (h : α = β) (a : α) : β := h ▸ a

/-- Inequality, `a ≠ b`. -/
@[reducible] def Ne {α : Sort u} (a b : α) : Prop := ¬(a = b)

/-- Equivalence, `a ↔ b`. -/
structure Iff (a b : Prop) : Prop where
  intro ::
  mp : a → b
  mpr : b → a

/-- Existence, `∃ x, p x`. -/
inductive Exists {α : Sort u} (p : α → Prop) : Prop where
  | intro (w : α) (h : p w) : Exists p

/-- Equivalent propositions are equal. One of the three axioms. -/
axiom propext {a b : Prop} : (a ↔ b) → a = b

protected theorem Iff.refl (a : Prop) : a ↔ a := ⟨id, id⟩
protected theorem Iff.rfl {a : Prop} : a ↔ a := Iff.refl a
theorem Iff.of_eq (h : a = b) : a ↔ b := h ▸ Iff.rfl
theorem iff_of_eq (h : a = b) : a ↔ b := Iff.of_eq h
theorem Iff.trans (h₁ : a ↔ b) (h₂ : b ↔ c) : a ↔ c := ⟨fun x => h₂.mp (h₁.mp x), fun x => h₁.mpr (h₂.mpr x)⟩
theorem Iff.symm (h : a ↔ b) : b ↔ a := ⟨h.mpr, h.mp⟩

attribute [refl] Iff.refl
attribute [symm] Iff.symm

instance : Trans Iff Iff Iff where
  trans p q := p.trans q

theorem Exists.elim {α : Sort u} {p : α → Prop} {b : Prop} (h₁ : Exists fun x => p x) (h₂ : ∀ (a : α), p a → b) : b :=
  match h₁ with
  | ⟨a, h⟩ => h₂ a h

theorem trivial : True := True.intro

theorem mt {a b : Prop} (h₁ : a → b) (h₂ : ¬b) : ¬a := fun ha => h₂ (h₁ ha)
theorem not_false : ¬False := id
theorem not_not_intro {p : Prop} (h : p) : ¬¬p := fun hn => hn h
theorem proof_irrel {a : Prop} (h₁ h₂ : a) : h₁ = h₂ := rfl

theorem Eq.substr {α : Sort u} {p : α → Prop} {a b : α} (h₁ : b = a) : p a → p b := fun h => h₁ ▸ h
theorem cast_eq {α : Sort u} (h : α = α) (a : α) : cast h a = a := rfl

theorem Ne.intro {a b : α} (h : a = b → False) : a ≠ b := h
theorem Ne.elim {a b : α} (h : a ≠ b) : a = b → False := h
theorem Ne.irrefl {a : α} (h : a ≠ a) : False := h rfl
@[symm] theorem Ne.symm {a b : α} (h : a ≠ b) : b ≠ a := fun e => h e.symm
theorem ne_comm {α} {a b : α} : a ≠ b ↔ b ≠ a := ⟨Ne.symm, Ne.symm⟩
theorem false_of_ne {a : α} : a ≠ a → False := Ne.irrefl
theorem ne_false_of_self {p : Prop} : p → p ≠ False := fun h e => e ▸ h
theorem ne_true_of_not {p : Prop} : ¬p → p ≠ True := fun h e => h (e ▸ trivial)
theorem true_ne_false : ¬True = False := ne_false_of_self trivial
theorem false_ne_true : False ≠ True := fun h => h ▸ trivial

theorem Iff.subst {a b : Prop} {p : Prop → Prop} (h₁ : a ↔ b) (h₂ : p a) : p b := propext h₁ ▸ h₂

theorem HEq.symm (h : HEq a b) : HEq b a := h.rec (HEq.refl a)
theorem heq_of_heq_of_eq (h₁ : HEq a b) (h₂ : b = b') : HEq a b' := h₂ ▸ h₁
theorem heq_of_eq_of_heq (h₁ : a = a') (h₂ : HEq a' b) : HEq a b := h₁ ▸ h₂
theorem HEq.trans {α β φ : Sort u} {a : α} {b : β} {c : φ} (h₁ : HEq a b) (h₂ : HEq b c) : HEq a c := h₂.rec h₁
theorem type_eq_of_heq (h : HEq (a : α) (b : β)) : α = β := h.rec (Eq.refl α)

theorem eqRec_heq {α : Sort u} {φ : α → Sort v} {a a' : α} : (h : a = a') → (p : φ a) → HEq (Eq.recOn (motive := fun x _ => φ x) h p) p
  | rfl, p => HEq.refl p

theorem cast_heq {α β : Sort u} : (h : α = β) → (a : α) → HEq (cast h a) a
  | rfl, a => HEq.refl a

theorem heq_of_eqRec_eq {α β : Sort u} {a : α} {b : β} (h₁ : α = β) (h₂ : Eq.rec (motive := fun α _ => α) a h₁ = b) : HEq a b := by
  subst h₁
  exact heq_of_eq h₂

/-! ## What simp and decide are built from -/

theorem eq_true (h : p) : p = True := propext ⟨fun _ => trivial, fun _ => h⟩
theorem eq_false (h : ¬p) : p = False := propext ⟨h, False.elim⟩
theorem eq_false' (h : p → False) : p = False := eq_false h
theorem of_eq_true (h : p = True) : p := h ▸ trivial
theorem of_eq_false (h : p = False) : ¬p := fun hp => h ▸ hp
theorem eq_true_of_decide {p : Prop} [inst : Decidable p] (h : decide p = true) : p = True := eq_true (of_decide_eq_true h)
theorem eq_false_of_decide {p : Prop} {_ : Decidable p} (h : decide p = false) : p = False := eq_false (of_decide_eq_false h)
@[simp] theorem eq_self (a : α) : (a = a) = True := eq_true rfl

theorem implies_congr {p₁ p₂ : Sort u} {q₁ q₂ : Sort v} (h₁ : p₁ = p₂) (h₂ : q₁ = q₂) : (p₁ → q₁) = (p₂ → q₂) :=
  h₁ ▸ h₂ ▸ rfl
theorem implies_congr_ctx {p₁ p₂ q₁ q₂ : Prop} (h₁ : p₁ = p₂) (h₂ : p₂ → q₁ = q₂) : (p₁ → q₁) = (p₂ → q₂) :=
  propext ⟨fun h a => h₂ a ▸ h (h₁ ▸ a), fun h a => (h₂ (h₁ ▸ a)).symm ▸ h (h₁ ▸ a)⟩
theorem implies_dep_congr_ctx {p₁ p₂ q₁ : Prop} (h₁ : p₁ = p₂) {q₂ : p₂ → Prop} (h₂ : (h : p₂) → q₁ = q₂ h) :
    (p₁ → q₁) = ((h : p₂) → q₂ h) :=
  propext ⟨fun f h => h₂ h ▸ f (h₁ ▸ h), fun f h => (h₂ (h₁ ▸ h)).symm ▸ f (h₁ ▸ h)⟩
theorem forall_congr {α : Sort u} {p q : α → Prop} (h : ∀ a, p a = q a) : (∀ a, p a) = (∀ a, q a) :=
  (funext h : p = q) ▸ rfl
theorem forall_prop_domain_congr {p₁ p₂ : Prop} {q : p₁ → Prop} (h : p₁ = p₂) :
    (∀ a : p₁, q a) = (∀ a : p₂, q (h.substr (p := fun x : Prop => x) a)) := by subst h; rfl
theorem forall_prop_congr_dom {p₁ p₂ : Prop} (h : p₁ = p₂) (q : p₁ → Prop) :
    (∀ a : p₁, q a) = (∀ a : p₂, q (h.substr (p := fun x : Prop => x) a)) := by subst h; rfl
theorem let_congr {α : Sort u} {β : Sort v} {a a' : α} {b b' : α → β} (h₁ : a = a') (h₂ : ∀ x, b x = b' x) :
    (let x := a; b x) = (let x := a'; b' x) := by subst h₁; exact h₂ a
theorem let_val_congr {α : Sort u} {β : Sort v} {a a' : α} (b : α → β) (h : a = a') :
    (let x := a; b x) = (let x := a'; b x) := h ▸ rfl
theorem let_body_congr {α : Sort u} {β : α → Sort v} {b b' : (a : α) → β a} (a : α) (h : ∀ x, b x = b' x) :
    (let x := a; b x) = (let x := a; b' x) := (funext h : b = b') ▸ rfl

/-! ## Sums and dependent pairs -/

/-- Disjoint unions, `α ⊕ β`. -/
inductive Sum (α : Type u) (β : Type v) where
  | inl (val : α) : Sum α β
  | inr (val : β) : Sum α β

/-- Disjoint unions of sorts, `α ⊕' β`. -/
inductive PSum (α : Sort u) (β : Sort v) where
  | inl (val : α) : PSum α β
  | inr (val : β) : PSum α β

/-- Dependent pairs, `(a : α) × β a`. -/
structure Sigma {α : Type u} (β : α → Type v) where
  fst : α
  snd : β fst

attribute [unbox] Sigma

/-- Dependent pairs of sorts, `(a : α) ×' β a`. -/
@[pp_using_anonymous_constructor]
structure PSigma {α : Sort u} (β : α → Sort v) where
  fst : α
  snd : β fst

/-! ## Recursion -/

/-- A computation that is run when it is first asked for. -/
structure Thunk (α : Type u) : Type u where
  mk ::
  private fn : Unit → α

attribute [extern "lean_mk_thunk"] Thunk.mk

/-- That everything below `x` can be reached by recursion. -/
inductive Acc {α : Sort u} (r : α → α → Prop) : α → Prop where
  | intro (x : α) (h : (y : α) → r y x → Acc r y) : Acc r x

theorem Acc.inv {α : Sort u} {r : α → α → Prop} {x y : α} (h₁ : Acc r x) (h₂ : r y x) : Acc r y :=
  match h₁ with
  | .intro _ h => h y h₂

/-- A relation without infinite descent. -/
inductive WellFounded {α : Sort u} (r : α → α → Prop) : Prop where
  | intro (h : ∀ a, Acc r a) : WellFounded r

theorem WellFounded.apply {α : Sort u} {r : α → α → Prop} (wf : WellFounded r) (a : α) : Acc r a :=
  match wf with
  | .intro h => h a

/-- A type with a chosen well-founded relation. -/
class WellFoundedRelation (α : Sort u) where
  rel : α → α → Prop
  wf : WellFounded rel

theorem WellFounded.recursion {α : Sort u} {r : α → α → Prop} (hwf : WellFounded r) {C : α → Sort v} (a : α)
    (h : ∀ x, (∀ y, r y x → C y) → C x) : Nonempty (C a) :=
  Acc.rec (motive := fun x _ => Nonempty (C x))
    (fun x _ ih => ⟨h x fun y hy => Classical.choice (ih y hy)⟩) (hwf.apply a)

theorem WellFounded.induction {α : Sort u} {r : α → α → Prop} (hwf : WellFounded r) {C : α → Prop} (a : α)
    (h : ∀ x, (∀ y, r y x → C y) → C x) : C a :=
  Acc.rec (motive := fun x _ => C x) (fun x _ ih => h x ih) (hwf.apply a)

/-- Recursion along a well-founded relation, at one point. -/
noncomputable def WellFounded.fixF {α : Sort u} {r : α → α → Prop} {C : α → Sort v}
    (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) (a : Acc r x) : C x :=
  Acc.rec (motive := fun x _ => C x) (fun x _ ih => F x ih) a

theorem WellFounded.fixF_eq {α : Sort u} {r : α → α → Prop} {C : α → Sort v}
    (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) (acx : Acc r x) :
    fixF F x acx = F x (fun (y : α) (p : r y x) => fixF F y (Acc.inv acx p)) :=
  match acx with
  | .intro _ _ => rfl

/-- Recursion along a well-founded relation. -/
noncomputable def WellFounded.fix {α : Sort u} {C : α → Sort v} {r : α → α → Prop} (hwf : WellFounded r)
    (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) : C x :=
  fixF F x (hwf.apply x)

theorem WellFounded.fix_eq {α : Sort u} {C : α → Sort v} {r : α → α → Prop} (hwf : WellFounded r)
    (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) :
    fix hwf F x = F x (fun y _ => fix hwf F y) :=
  fixF_eq F x (hwf.apply x)

/-- A number that recursion may decrease. -/
class SizeOf (α : Sort u) where
  sizeOf : α → Nat

export SizeOf (sizeOf)

/-- The size of anything that has no better one. -/
protected def default.sizeOf (α : Sort u) : α → Nat
  | _ => 0

instance (priority := low) instSizeOfDefault (α : Sort u) : SizeOf α where
  sizeOf := default.sizeOf α

@[simp] theorem sizeOf_default (n : α) : sizeOf n = 0 := rfl

instance instSizeOfNat : SizeOf Nat where
  sizeOf n := n

@[simp] theorem sizeOf_nat (n : Nat) : sizeOf n = n := rfl

/-- Elements that are equal in all but the relation pulled back. -/
def InvImage {α : Sort u} {β : Sort v} (r : β → β → Prop) (f : α → β) : α → α → Prop :=
  fun a₁ a₂ => r (f a₁) (f a₂)

theorem InvImage.wf {α : Sort u} {β : Sort v} {r : β → β → Prop} (f : α → β) (h : WellFounded r) : WellFounded (InvImage r f) :=
  ⟨fun a =>
    have go : ∀ b, Acc r b → ∀ a, f a = b → Acc (InvImage r f) a := fun _ hb =>
      Acc.rec (motive := fun b _ => ∀ a, f a = b → Acc (InvImage r f) a)
        (fun _ _ ih _ e => .intro _ fun a' ha' => ih (f a') (e ▸ ha') a' rfl) hb
    go (f a) (h.apply (f a)) a rfl⟩

/-- The well-founded relation of another type, pulled back. -/
@[reducible] def invImage {α : Sort u} {β : Sort v} (f : α → β) (h : WellFoundedRelation β) : WellFoundedRelation α where
  rel := InvImage h.rel f
  wf := InvImage.wf f h.wf

theorem Nat.lt_wfRel.wf.aux (n : Nat) : Acc Nat.lt n := by
  induction n with
  | zero => exact .intro 0 fun _ h => absurd h (Nat.not_lt_zero _)
  | succ n ih =>
    exact .intro _ fun m h =>
      (Nat.eq_or_lt_of_le (Nat.le_of_lt_succ h)).elim (fun e => e ▸ ih) (fun hl => ih.inv hl)

/-- `<` on the natural numbers is well-founded. -/
protected def Nat.lt_wfRel : WellFoundedRelation Nat where
  rel := Nat.lt
  wf := ⟨Nat.lt_wfRel.wf.aux⟩

/-- Smaller size is well-founded. -/
@[reducible] def sizeOfWFRel {α : Sort u} [SizeOf α] : WellFoundedRelation α := invImage sizeOf Nat.lt_wfRel

instance (priority := low) [SizeOf α] : WellFoundedRelation α := sizeOfWFRel

/-! ## Coercions -/

/-- A coercion in one step, for any types. -/
class Coe (α : semiOutParam (Sort u)) (β : Sort v) where
  coe : α → β
/-- Chains of `Coe`. -/
class CoeTC (α : Sort u) (β : Sort v) where
  coe : α → β
/-- Coercions that may come last in a chain. -/
class CoeOut (α : Sort u) (β : semiOutParam (Sort v)) where
  coe : α → β
/-- Chains of `CoeOut`. -/
class CoeOTC (α : Sort u) (β : Sort v) where
  coe : α → β
/-- Coercions that may come first in a chain. -/
class CoeHead (α : Sort u) (β : semiOutParam (Sort v)) where
  coe : α → β
/-- Chains with a head. -/
class CoeHTC (α : Sort u) (β : Sort v) where
  coe : α → β
/-- Coercions that may come at the end of a chain only. -/
class CoeTail (α : semiOutParam (Sort u)) (β : Sort v) where
  coe : α → β
/-- Chains with a head and a tail. -/
class CoeHTCT (α : Sort u) (β : Sort v) where
  coe : α → β
/-- Coercions of one particular element. -/
class CoeDep (α : Sort u) (_ : α) (β : Sort v) where
  coe : β
/-- What the elaborator looks for when it needs a coercion. -/
class CoeT (α : Sort u) (_ : α) (β : Sort v) where
  coe : β
/-- Coercions to functions. -/
class CoeFun (α : Sort u) (γ : outParam (α → Sort v)) where
  coe : (f : α) → γ f
/-- Coercions to types. -/
class CoeSort (α : Sort u) (β : outParam (Sort v)) where
  coe : α → β

attribute [coe_decl] Coe.coe CoeTC.coe CoeOut.coe CoeOTC.coe CoeHead.coe CoeHTC.coe CoeTail.coe CoeHTCT.coe CoeDep.coe CoeT.coe
  CoeFun.coe CoeSort.coe

instance [Coe β γ] [CoeTC α β] : CoeTC α γ where
  coe a := Coe.coe (CoeTC.coe a : β)
instance [Coe α β] : CoeTC α β where
  coe a := Coe.coe a
instance : CoeTC α α where
  coe a := a
instance [CoeOut α β] [CoeOTC β γ] : CoeOTC α γ where
  coe a := CoeOTC.coe (CoeOut.coe a : β)
instance [CoeTC α β] : CoeOTC α β where
  coe a := CoeTC.coe a
instance : CoeOTC α α where
  coe a := a
instance [CoeHead α β] [CoeOTC β γ] : CoeHTC α γ where
  coe a := CoeOTC.coe (CoeHead.coe a : β)
instance [CoeOTC α β] : CoeHTC α β where
  coe a := CoeOTC.coe a
instance : CoeHTC α α where
  coe a := a
instance [CoeTail β γ] [CoeHTC α β] : CoeHTCT α γ where
  coe a := CoeTail.coe (CoeHTC.coe a : β)
instance [CoeHTC α β] : CoeHTCT α β where
  coe a := CoeHTC.coe a
instance : CoeHTCT α α where
  coe a := a
instance [CoeDep α a β] : CoeT α a β where
  coe := CoeDep.coe a
instance [CoeHTCT α β] : CoeT α a β where
  coe := CoeHTCT.coe a

instance optionCoe {α : Type u} : Coe α (Option α) where
  coe := some
instance subtypeCoe {α : Sort u} {p : α → Prop} : CoeOut (Subtype p) α where
  coe v := v.val
instance boolToProp : Coe Bool Prop where
  coe b := Eq b true
instance boolToSort : CoeSort Bool Prop where
  coe b := Eq b true
instance decPropToBool (p : Prop) [Decidable p] : CoeDep Prop p Bool where
  coe := decide p
