prelude

/-!
The beginning of everything: propositions, equality, the first data types, truth values, decidability. There is no notation here yet
(see `Init.Notation`), so all is written in prefix form.

Names, types and statements are those of Lean's own core library; definitions and proofs are written afresh.

It is long because nothing can be declared elsewhere before all of this is there: numerals, `Decidable`, `Inhabited`.
-/

universe u v w

/-! ## What the code generator asks for -/

/-- Stands for code that was erased. -/
unsafe axiom lcErased : Type
/-- Stands for a type that depends on erased code. -/
unsafe axiom lcAny : Type
/-- The compiler's empty tuple. -/
unsafe axiom lcVoid : Type

set_option bootstrap.inductiveCheckResultingUniverse false in
/-- The type with one element, in every universe. -/
inductive PUnit : Sort u where
  | unit : PUnit

/-! ## Equality -/

/-- Propositional equality: reflexivity is its only rule. -/
inductive Eq : α → α → Prop where
  | refl (a : α) : Eq a a

/-- Replaces `a` by an equal `b` in a motive that does not mention the proof. -/
@[simp] abbrev Eq.ndrec.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a) {b : α} (h : Eq a b) : motive b :=
  Eq.rec (motive := fun x _ => motive x) m h

/-- Equality between terms whose types need not be syntactically equal. -/
inductive HEq : {α : Sort u} → α → {β : Sort u} → β → Prop where
  | refl (a : α) : HEq a a

/-- The two truth values that programs compute with. -/
inductive Bool : Type where
  | false : Bool
  | true : Bool

export Bool (false true)

/-- Whether a runtime object is a tagged pointer. -/
@[extern "lean_is_scalar"]
unsafe axiom isScalarObj {α : Type u} (x : α) : Bool

/-- The identity function. -/
@[inline, implicit_reducible] def id {α : Sort u} (a : α) : α := a

/-- Composition of functions, `f ∘ g`. -/
@[inline, implicit_reducible] def Function.comp {α : Sort u} {β : Sort v} {δ : Sort w} (f : β → δ) (g : α → β) : α → δ :=
  fun x => f (g x)

/-- The function that always returns its first argument. -/
@[inline] def Function.const {α : Sort u} (β : Sort v) (a : α) : β → α :=
  fun _ => a

set_option checkBinderAnnotations false in
/-- The instance that instance search finds for `α`. -/
abbrev inferInstance {α : Sort u} [i : α] : α := i

set_option checkBinderAnnotations false in
/-- The instance found for the type `α`, to be used at a type that unfolds to it. -/
abbrev «inferInstanceAs» (α : Sort u) [i : α] : α := i

/-- The type with one element, as programs use it. -/
abbrev Unit : Type := PUnit

/-- The element of `Unit`, written `()`. -/
@[match_pattern] abbrev Unit.unit : Unit := PUnit.unit

/-- The compiler's stand-in for erased proofs. -/
unsafe axiom lcProof {α : Prop} : α
/-- The compiler's stand-in for erased casts. -/
unsafe axiom lcCast {α : Sort u} {β : Sort v} (a : α) : β
/-- The compiler's mark for code that cannot be reached. -/
unsafe axiom lcUnreachable {α : Sort u} : α

/-! ## Propositions -/

/-- The proposition with a trivial proof. -/
inductive True : Prop where
  | intro : True

/-- The proposition without a proof. -/
inductive False : Prop

/-- The type without an element. -/
inductive Empty : Type

set_option bootstrap.inductiveCheckResultingUniverse false in
/-- The type without an element, in every universe. -/
inductive PEmpty : Sort u where

/-- Negation: `Not a`, written `¬a`, says that `a` leads to `False`. -/
@[implicit_reducible] def Not (a : Prop) : Prop := a → False

/-- From `False` anything follows. -/
@[macro_inline] def False.elim {C : Sort u} (h : False) : C :=
  False.rec (fun _ => C) h

/-- From a proposition and its negation anything follows. -/
@[macro_inline] def absurd {a : Prop} {b : Sort v} (h₁ : a) (h₂ : Not a) : b :=
  False.elim (h₂ h₁)

set_option linter.defProp false in
/-- Reflexivity of equality, with the term left implicit. -/
@[match_pattern] def rfl {α : Sort u} {a : α} : Eq a a := Eq.refl a

@[simp] theorem id_eq (a : α) : Eq (id a) a := Eq.refl a

theorem Eq.subst {α : Sort u} {motive : α → Prop} {a b : α} (h₁ : Eq a b) (h₂ : motive a) : motive b :=
  Eq.rec (motive := fun x _ => motive x) h₂ h₁

@[symm] theorem Eq.symm {α : Sort u} {a b : α} (h : Eq a b) : Eq b a :=
  Eq.subst (motive := fun x => Eq x a) h (Eq.refl a)

/-- `Eq.ndrec` along the equality read from right to left. -/
@[simp] abbrev Eq.ndrec_symm.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a) {b : α} (h : Eq b a) : motive b :=
  Eq.ndrec m (Eq.symm h)

theorem Eq.trans {α : Sort u} {a b c : α} (h₁ : Eq a b) (h₂ : Eq b c) : Eq a c :=
  Eq.subst (motive := fun x => Eq a x) h₂ h₁

/-- Carries a term along an equality of types. -/
@[macro_inline, implicit_reducible] def cast {α β : Sort u} (h : Eq α β) (a : α) : β :=
  Eq.rec (motive := fun γ _ => γ) a h

theorem congrArg {α : Sort u} {β : Sort v} {a₁ a₂ : α} (f : α → β) (h : Eq a₁ a₂) : Eq (f a₁) (f a₂) :=
  Eq.subst (motive := fun x => Eq (f a₁) (f x)) h (Eq.refl (f a₁))

theorem congr {α : Sort u} {β : Sort v} {f₁ f₂ : α → β} {a₁ a₂ : α} (h₁ : Eq f₁ f₂) (h₂ : Eq a₁ a₂) : Eq (f₁ a₁) (f₂ a₂) :=
  Eq.subst (motive := fun (g : α → β) => Eq (f₁ a₁) (g a₂)) h₁ (congrArg f₁ h₂)

theorem congrFun {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} (h : Eq f g) (a : α) : Eq (f a) (g a) :=
  Eq.subst (motive := fun (k : (x : α) → β x) => Eq (f a) (k a)) h (Eq.refl (f a))

theorem congrFun' {α : Sort u} {β : Sort v} {f g : α → β} (h : Eq f g) (a : α) : Eq (f a) (g a) :=
  congrFun h a

/-! ## Quotients -/

init_quot

/-- Related elements have equal classes. One of the three axioms. -/
axiom Quot.sound : ∀ {α : Sort u} {r : α → α → Prop} {a b : α}, r a b → Eq (Quot.mk r a) (Quot.mk r b)

/-- The compiler's inverse of `Quot.mk`. -/
unsafe axiom Quot.lcInv {α : Sort u} {r : α → α → Prop} (q : Quot r) : α

/-- `Quot.lift` with the element first. -/
protected abbrev Quot.liftOn {α : Sort u} {β : Sort v} {r : α → α → Prop}
    (q : Quot r) (f : α → β) (c : (a b : α) → r a b → Eq (f a) (f b)) : β :=
  Quot.lift f c q

/-- Functions that agree everywhere are equal: they are equal as classes of functions, and a class can be applied. -/
theorem funext {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x}
    (h : ∀ x, Eq (f x) (g x)) : Eq f g :=
  let agree (k l : (x : α) → β x) := ∀ x, Eq (k x) (l x)
  let apply (q : Quot agree) (x : α) : β x := Quot.lift (fun (k : (x : α) → β x) => k x) (fun _ _ a => a x) q
  congrArg apply (Quot.sound h)

set_option linter.defProp false in
/-- Reflexivity of heterogeneous equality, with the term left implicit. -/
@[match_pattern] protected def HEq.rfl {α : Sort u} {a : α} : HEq a a :=
  HEq.refl a

theorem eq_of_heq {α : Sort u} {a a' : α} (h : HEq a a') : Eq a a' :=
  HEq.rec (motive := fun {γ} (c : γ) _ => (e : Eq α γ) → Eq (cast e a) c) (fun _ => Eq.refl a) h (Eq.refl α)

theorem heq_of_eq (h : Eq a a') : HEq a a' :=
  Eq.subst (motive := fun x => HEq a x) h (HEq.refl a)

/-! ## Pairs, conjunction, disjunction, subtypes -/

/-- Pairs, `α × β`. -/
structure Prod (α : Type u) (β : Type v) where
  mk ::
  fst : α
  snd : β

attribute [unbox] Prod

/-- Pairs whose components may be proofs, `α ×' β`. -/
structure PProd (α : Sort u) (β : Sort v) where
  fst : α
  snd : β

/-- Pairs whose components live in one universe. -/
structure MProd (α β : Type u) where
  fst : α
  snd : β

/-- Conjunction, `a ∧ b`. -/
@[pp_using_anonymous_constructor]
structure And (a b : Prop) : Prop where
  intro ::
  left : a
  right : b

/-- Disjunction, `a ∨ b`. -/
inductive Or (a b : Prop) : Prop where
  | inl (h : a) : Or a b
  | inr (h : b) : Or a b

theorem Or.intro_left (b : Prop) (h : a) : Or a b := Or.inl h
theorem Or.intro_right (a : Prop) (h : b) : Or a b := Or.inr h

theorem Or.elim {c : Prop} (h : Or a b) (left : a → c) (right : b → c) : c :=
  Or.rec left right h

theorem Or.resolve_left (h : Or a b) (na : Not a) : b := Or.elim h (fun ha => absurd ha na) (fun hb => hb)
theorem Or.resolve_right (h : Or a b) (nb : Not b) : a := Or.elim h (fun ha => ha) (fun hb => absurd hb nb)
theorem Or.neg_resolve_left (h : Or (Not a) b) (ha : a) : b := Or.elim h (fun na => absurd ha na) (fun hb => hb)
theorem Or.neg_resolve_right (h : Or a (Not b)) (nb : b) : a := Or.elim h (fun ha => ha) (fun hnb => absurd nb hnb)

/-- The elements of a type that satisfy a predicate, `{ x : α // p x }`. -/
@[pp_using_anonymous_constructor]
structure Subtype {α : Sort u} (p : α → Prop) where
  val : α
  property : p val

set_option linter.unusedVariables.funArgs false in
/-- Marks a parameter that has a default value. -/
@[reducible] def optParam (α : Sort u) (default : α) : Sort u := α

/-- Marks a class parameter that the instance determines. -/
@[reducible] def outParam (α : Sort u) : Sort u := α

/-- Marks a class parameter that every instance fills in. -/
@[reducible] def semiOutParam (α : Sort u) : Sort u := α

set_option linter.unusedVariables.funArgs false in
/-- The pattern `x@h:p`. -/
@[reducible] def namedPattern {α : Sort u} (x a : α) (h : Eq x a) : α := a

/-- What a missing proof elaborates to. No accepted proof may depend on it. -/
@[extern "lean_sorry", never_extract]
axiom sorryAx (α : Sort u) (synthetic : Bool) : α

theorem Bool.eq_false_of_ne_true : {b : Bool} → Not (Eq b true) → Eq b false
  | true, h => False.elim (h rfl)
  | false, _ => rfl

theorem Bool.eq_true_of_ne_false : {b : Bool} → Not (Eq b false) → Eq b true
  | true, _ => rfl
  | false, h => False.elim (h rfl)

theorem Bool.ne_false_of_eq_true : {b : Bool} → Eq b true → Not (Eq b false)
  | true, _ => fun h => Bool.noConfusion h
  | false, h => Bool.noConfusion h

theorem Bool.ne_true_of_eq_false : {b : Bool} → Eq b false → Not (Eq b true)
  | true, h => Bool.noConfusion h
  | false, _ => fun h => Bool.noConfusion h

/-! ## Inhabited types -/

/-- A type with a chosen element. -/
class Inhabited (α : Sort u) where
  default : α

export Inhabited (default)

/-- A type with an element, none being chosen. -/
class inductive Nonempty (α : Sort u) : Prop where
  | intro (val : α) : Nonempty α

/-- The axiom of choice: one of the three axioms. -/
axiom Classical.choice {α : Sort u} : Nonempty α → α

protected theorem Nonempty.elim {α : Sort u} {p : Prop} (h₁ : Nonempty α) (h₂ : α → p) : p :=
  Nonempty.rec h₂ h₁

instance {α : Sort u} [Inhabited α] : Nonempty α :=
  Nonempty.intro default

/-- An element of a type that instance search knows to be nonempty. -/
noncomputable def Classical.ofNonempty {α : Sort u} [Nonempty α] : α :=
  Classical.choice inferInstance

instance {α : Sort u} {β : Sort v} [Nonempty β] : Nonempty (α → β) :=
  Nonempty.intro fun _ => Classical.ofNonempty

instance Pi.instNonempty {α : Sort u} {β : α → Sort v} [(a : α) → Nonempty (β a)] :
    Nonempty ((a : α) → β a) :=
  Nonempty.intro fun _ => Classical.ofNonempty

instance : Inhabited (Sort u) where
  default := PUnit

instance (α : Sort u) {β : Sort v} [Inhabited β] : Inhabited (α → β) where
  default := fun _ => default

instance Pi.instInhabited {α : Sort u} {β : α → Sort v} [(a : α) → Inhabited (β a)] :
    Inhabited ((a : α) → β a) where
  default := fun _ => default

instance instInhabitedBool : Inhabited Bool where
  default := false

/-- Lifts a proposition or type by one universe. -/
structure PLift (α : Sort u) : Type u where
  up ::
  down : α

theorem PLift.up_down {α : Sort u} (b : PLift α) : Eq (up (down b)) b := Eq.refl b
theorem PLift.down_up {α : Sort u} (a : α) : Eq (down (up a)) a := Eq.refl a

/-- A type together with the knowledge that it has an element. -/
def NonemptyType := Subtype fun α : Type u => Nonempty α

/-- The type itself. -/
abbrev NonemptyType.type (type : NonemptyType.{u}) : Type u :=
  type.val

instance : Inhabited NonemptyType.{u} where
  default := Subtype.mk PUnit (Nonempty.intro PUnit.unit)

/-- Lifts a type to a higher universe. -/
structure ULift.{r, s} (α : Type s) : Type (max s r) where
  up ::
  down : α

theorem ULift.up_down {α : Type u} (b : ULift.{v} α) : Eq (up (down b)) b := Eq.refl b
theorem ULift.down_up {α : Type u} (a : α) : Eq (down (up.{v} a)) a := Eq.refl a

instance [Inhabited α] : Inhabited (ULift α) where
  default := ULift.up default

/-- Lifts a type or proposition to a higher universe. -/
structure PULift.{r, s} (α : Sort s) : Sort (max s r 1) where
  up ::
  down : α

theorem PULift.up_down {α : Sort u} (b : PULift.{v} α) : Eq (up (down b)) b := Eq.refl b
theorem PULift.down_up {α : Sort u} (a : α) : Eq (down (up.{v} a)) a := Eq.refl a

/-! ## Booleans -/

/-- `if` on a truth value. -/
@[macro_inline, implicit_reducible] def cond {α : Sort u} (c : Bool) (x y : α) : α :=
  match c with
  | true => x
  | false => y

/-- `cond` whose branches are told the value of the condition. -/
@[macro_inline]
protected def Bool.dcond {α : Sort u} (c : Bool) (x : Eq c true → α) (y : Eq c false → α) : α :=
  match c with
  | true => x rfl
  | false => y rfl

/-- Disjunction of truth values, `x || y`. -/
@[implicit_reducible]
noncomputable def Bool.or (x y : Bool) : Bool :=
  Bool.rec y true x

/-- What `Bool.or` is compiled to. -/
@[macro_inline] def Bool.Internal.or (x y : Bool) : Bool :=
  match x with
  | true => true
  | false => y

/-- Conjunction of truth values, `x && y`. -/
@[implicit_reducible]
noncomputable def Bool.and (x y : Bool) : Bool :=
  Bool.rec false y x

/-- What `Bool.and` is compiled to. -/
@[macro_inline] def Bool.Internal.and (x y : Bool) : Bool :=
  match x with
  | false => false
  | true => y

/-- Negation of a truth value, `!x`. -/
@[implicit_reducible]
noncomputable def Bool.not (x : Bool) : Bool :=
  Bool.rec true false x

/-- What `Bool.not` is compiled to. -/
@[inline] def Bool.Internal.not : Bool → Bool
  | true => false
  | false => true

@[csimp]
theorem Bool.and_eq_internalAnd : Eq Bool.and Bool.Internal.and :=
  funext fun x => match x with | true => rfl | false => rfl

@[csimp]
theorem Bool.or_eq_internalOr : Eq Bool.or Bool.Internal.or :=
  funext fun x => match x with | true => rfl | false => rfl

@[csimp]
theorem Bool.not_eq_internalNot : Eq Bool.not Bool.Internal.not :=
  funext fun x => match x with | true => rfl | false => rfl

export Bool (or and not)

/-- Equality of truth values, computed. -/
@[inline, implicit_reducible] def Bool.beq (a b : Bool) : Bool :=
  match b with
  | false => not a
  | true => a

/-- That a truth value is the truth value of a proposition. -/
abbrev Bool.Reflects : Bool → Prop → Prop
  | false, p => Not p
  | true, p => p

/-! ## Decidability -/

/-- A proposition together with its truth value. -/
class Decidable (p : Prop) where
  intro ::
  decide : Bool
  reflects_decide (p) : decide.Reflects p

attribute [implicit_reducible] Decidable.decide

/-- Decides `p` by a refutation. -/
@[match_pattern] abbrev Decidable.isFalse (h : Not p) : Decidable p := Decidable.intro false h

/-- Decides `p` by a proof. -/
@[match_pattern] abbrev Decidable.isTrue (h : p) : Decidable p := Decidable.intro true h

/-- Case distinction on whether `p` was refuted or proved. -/
@[cases_eliminator, induction_eliminator, elab_as_elim]
abbrev Decidable.falseTrueCases {p : Prop} {motive : Decidable p → Sort u}
    (isFalse : ∀ h, motive (isFalse h)) (isTrue : ∀ h, motive (isTrue h))
    (t : Decidable p) : motive t :=
  t.casesOn fun x => x.casesOn isFalse isTrue

export Decidable (isTrue isFalse decide)

/-- A predicate that can be decided everywhere. -/
abbrev DecidablePred {α : Sort u} (r : α → Prop) :=
  (a : α) → Decidable (r a)

/-- A relation that can be decided everywhere. -/
abbrev DecidableRel {α : Sort u} {β : Sort v} (r : α → β → Prop) :=
  (a : α) → (b : β) → Decidable (r a b)

/-- A type whose equality can be decided. -/
abbrev DecidableEq (α : Sort u) :=
  (a b : α) → Decidable (Eq a b)

/-- The decision of an equality. -/
def decEq {α : Sort u} [inst : DecidableEq α] (a b : α) : Decidable (Eq a b) :=
  inst a b

set_option linter.unusedVariables false in
theorem decide_eq_true : [inst : Decidable p] → p → Eq (decide p) true
  | isTrue _, _ => rfl
  | isFalse h₁, h₂ => absurd h₂ h₁

theorem decide_eq_false : [Decidable p] → Not p → Eq (decide p) false
  | isTrue h₁, h₂ => absurd h₁ h₂
  | isFalse _, _ => rfl

theorem of_decide_eq_true [inst : Decidable p] : Eq (decide p) true → p := fun h =>
  match (generalizing := false) inst with
  | isTrue h₁ => h₁
  | isFalse h₁ => absurd h (Bool.ne_true_of_eq_false (decide_eq_false h₁))

theorem of_decide_eq_false [inst : Decidable p] : Eq (decide p) false → Not p := fun h =>
  match (generalizing := false) inst with
  | isTrue h₁ => absurd h (Bool.ne_false_of_eq_true (decide_eq_true h₁))
  | isFalse h₁ => h₁

theorem of_decide_eq_self_eq_true [inst : DecidableEq α] (a : α) : Eq (decide (Eq a a)) true :=
  decide_eq_true (inst := inst a a) rfl

@[macro_inline] instance {p q} [dp : Decidable p] [dq : Decidable q] : Decidable (And p q) where
  decide := and (decide p) (decide q)
  reflects_decide :=
    match dp, dq with
    | isTrue hp, isTrue hq => And.intro hp hq
    | isTrue _, isFalse hq => fun h => hq (And.right h)
    | isFalse hp, _ => fun h => hp (And.left h)

@[macro_inline] instance [dp : Decidable p] [dq : Decidable q] : Decidable (Or p q) where
  decide := or (decide p) (decide q)
  reflects_decide :=
    match dp, dq with
    | isTrue hp, _ => Or.inl hp
    | isFalse _, isTrue hq => Or.inr hq
    | isFalse hp, isFalse hq => fun h => Or.elim h hp hq

@[inline]
instance [dp : Decidable p] : Decidable (Not p) where
  decide := not (decide p)
  reflects_decide :=
    match dp with
    | isTrue hp => fun h => h hp
    | isFalse hp => hp

/-- Decides equality of truth values. -/
@[inline, implicit_reducible] def Bool.decEq (a b : Bool) : Decidable (Eq a b) where
  decide := a.beq b
  reflects_decide :=
    match a, b with
    | false, false => rfl
    | false, true => fun h => Bool.noConfusion h
    | true, false => fun h => Bool.noConfusion h
    | true, true => rfl

@[macro_inline] instance : DecidableEq Bool :=
  Bool.decEq

/-- A type with an equality that is computed, `a == b`. -/
class BEq (α : Type u) where
  beq : α → α → Bool

open BEq (beq)

instance (priority := 500) [DecidableEq α] : BEq α where
  beq a b := decide (Eq a b)

/-- `if h : c then t h else e h`. -/
@[macro_inline, implicit_reducible]
def dite {α : Sort u} (c : Prop) [h : Decidable c] (t : c → α) (e : Not c → α) : α :=
  h.decide.casesOn e t h.reflects_decide

/-- `if c then t else e`. -/
@[macro_inline, implicit_reducible]
def ite {α : Sort u} (c : Prop) [h : Decidable c] (t e : α) : α :=
  dite c (fun _ => t) (fun _ => e)

attribute [weak_specialize] Inhabited
