prelude

/-!
The beginning of everything: propositions, equality, the first data types, decidability, the classes behind the notations, and
as much of the natural numbers as Lean itself asks for. There is no notation here yet (see `Init.Notation`), so all is written in
prefix form.

Names, types and statements are those of Lean's own core library; definitions and proofs are written afresh.
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

/-! ## Natural numbers, and the classes of the notations -/

set_option genCtorIdx false in
/-- The natural numbers. -/
inductive Nat where
  | zero : Nat
  | succ (n : Nat) : Nat

instance : Inhabited Nat where
  default := Nat.zero

/-- What a numeral `n` means in `α`. -/
class OfNat (α : Type u) (_ : Nat) where
  ofNat : α

@[default_instance 100]
instance instOfNatNat (n : Nat) : OfNat Nat n where
  ofNat := n

/-- `x ≤ y`. -/
class LE (α : Type u) where
  le : α → α → Prop

/-- `x < y`. -/
class LT (α : Type u) where
  lt : α → α → Prop

/-- `a ≥ b` is `b ≤ a`. -/
@[reducible] def GE.ge {α : Type u} [LE α] (a b : α) : Prop := LE.le b a
/-- `a > b` is `b < a`. -/
@[reducible] def GT.gt {α : Type u} [LT α] (a b : α) : Prop := LT.lt b a

/-- A type whose `<` can be decided. -/
abbrev DecidableLT (α : Type u) [LT α] := DecidableRel (LT.lt : α → α → Prop)
/-- A type whose `≤` can be decided. -/
abbrev DecidableLE (α : Type u) [LE α] := DecidableRel (LE.le : α → α → Prop)

/-- `max a b`. -/
class Max (α : Type u) where
  max : α → α → α

export Max (max)

/-- The maximum by a decidable `≤`. -/
@[inline, instance_reducible]
def maxOfLe [LE α] [DecidableRel (@LE.le α _)] : Max α where
  max x y := ite (LE.le x y) y x

/-- `min a b`. -/
class Min (α : Type u) where
  min : α → α → α

export Min (min)

/-- The minimum by a decidable `≤`. -/
@[inline, instance_reducible]
def minOfLe [LE α] [DecidableRel (@LE.le α _)] : Min α where
  min x y := ite (LE.le x y) x y

/-- How `calc` chains two relations. -/
class Trans (r : α → β → Sort u) (s : β → γ → Sort v) (t : outParam (α → γ → Sort w)) where
  trans : r a b → s b c → t a c

export Trans (trans)

instance (r : α → γ → Sort u) : Trans Eq r r where
  trans e h := Eq.ndrec (motive := fun x => r x _) h (Eq.symm e)

instance (r : α → β → Sort u) : Trans r Eq r where
  trans h e := Eq.ndrec (motive := fun x => r _ x) h e

/-- `a + b`, of possibly different types. -/
class HAdd (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAdd : α → β → γ
/-- `a - b`, of possibly different types. -/
class HSub (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hSub : α → β → γ
/-- `a * b`, of possibly different types. -/
class HMul (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hMul : α → β → γ
/-- `a / b`, of possibly different types. -/
class HDiv (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hDiv : α → β → γ
/-- `a % b`, of possibly different types. -/
class HMod (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hMod : α → β → γ
/-- `a ^ b`, of possibly different types. -/
class HPow (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hPow : α → β → γ
/-- `a • b`, of possibly different types. -/
class HSMul (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hSMul : α → β → γ
/-- `a ++ b`, of possibly different types. -/
class HAppend (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAppend : α → β → γ
/-- `a <|> b`, of possibly different types. -/
class HOrElse (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hOrElse : α → (Unit → β) → γ
/-- `a >> b`, of possibly different types. -/
class HAndThen (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAndThen : α → (Unit → β) → γ
/-- `a &&& b`, of possibly different types. -/
class HAnd (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAnd : α → β → γ
/-- `a ^^^ b`, of possibly different types. -/
class HXor (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hXor : α → β → γ
/-- `a ||| b`, of possibly different types. -/
class HOr (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hOr : α → β → γ
/-- `a <<< b`, of possibly different types. -/
class HShiftLeft (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hShiftLeft : α → β → γ
/-- `a >>> b`, of possibly different types. -/
class HShiftRight (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hShiftRight : α → β → γ

/-- A type with a zero. -/
class Zero (α : Type u) where
  zero : α
/-- A type with a one. -/
class One (α : Type u) where
  one : α
/-- `a + b`. -/
class Add (α : Type u) where
  add : α → α → α
/-- `a - b`. -/
class Sub (α : Type u) where
  sub : α → α → α
/-- `a * b`. -/
class Mul (α : Type u) where
  mul : α → α → α
/-- `-a`. -/
class Neg (α : Type u) where
  neg : α → α
/-- `a / b`. -/
class Div (α : Type u) where
  div : α → α → α
/-- `a⁻¹`. -/
class Inv (α : Type u) where
  inv : α → α
/-- `a % b`. -/
class Mod (α : Type u) where
  mod : α → α → α
/-- `a ∣ b`. -/
class Dvd (α : Type _) where
  dvd : α → α → Prop
/-- `a ^ b`. -/
class Pow (α : Type u) (β : Type v) where
  pow : α → β → α
/-- `a ^ n` for a natural number `n`. -/
class NatPow (α : Type u) where
  protected pow : α → Nat → α
/-- `a ^ b` where both are of one type. -/
class HomogeneousPow (α : Type u) where
  protected pow : α → α → α
/-- `m • a`. -/
class SMul (M : Type u) (α : Type v) where
  smul : M → α → α
/-- `a ++ b`. -/
class Append (α : Type u) where
  append : α → α → α
/-- `a <|> b`. -/
class OrElse (α : Type u) where
  orElse : α → (Unit → α) → α
/-- `a >> b`. -/
class AndThen (α : Type u) where
  andThen : α → (Unit → α) → α
/-- `a &&& b`. -/
class AndOp (α : Type u) where
  and : α → α → α
/-- `a ^^^ b`. -/
class XorOp (α : Type u) where
  xor : α → α → α
/-- `a ||| b`. -/
class OrOp (α : Type u) where
  or : α → α → α
/-- `~~~a`. -/
class Complement (α : Type u) where
  complement : α → α
/-- `a <<< b`. -/
class ShiftLeft (α : Type u) where
  shiftLeft : α → α → α
/-- `a >>> b`. -/
class ShiftRight (α : Type u) where
  shiftRight : α → α → α

@[default_instance] instance instHAdd [Add α] : HAdd α α α where
  hAdd a b := Add.add a b
@[default_instance] instance instHSub [Sub α] : HSub α α α where
  hSub a b := Sub.sub a b
@[default_instance] instance instHMul [Mul α] : HMul α α α where
  hMul a b := Mul.mul a b
@[default_instance] instance instHDiv [Div α] : HDiv α α α where
  hDiv a b := Div.div a b
@[default_instance] instance instHMod [Mod α] : HMod α α α where
  hMod a b := Mod.mod a b
@[default_instance] instance instHPow [Pow α β] : HPow α β α where
  hPow a b := Pow.pow a b
@[default_instance] instance instPowNat [NatPow α] : Pow α Nat where
  pow a n := NatPow.pow a n
@[default_instance] instance [HomogeneousPow α] : Pow α α where
  pow a b := HomogeneousPow.pow a b
@[default_instance] instance instHSMul {α β} [SMul α β] : HSMul α β β where
  hSMul := SMul.smul
instance (priority := 1100) {α : Type u} [Mul α] : SMul α α where
  smul x y := Mul.mul x y
@[default_instance] instance [Append α] : HAppend α α α where
  hAppend a b := Append.append a b
@[default_instance] instance [OrElse α] : HOrElse α α α where
  hOrElse a b := OrElse.orElse a b
@[default_instance] instance [AndThen α] : HAndThen α α α where
  hAndThen a b := AndThen.andThen a b
@[default_instance] instance [AndOp α] : HAnd α α α where
  hAnd a b := AndOp.and a b
@[default_instance] instance [XorOp α] : HXor α α α where
  hXor a b := XorOp.xor a b
@[default_instance] instance [OrOp α] : HOr α α α where
  hOr a b := OrOp.or a b
@[default_instance] instance [ShiftLeft α] : HShiftLeft α α α where
  hShiftLeft a b := ShiftLeft.shiftLeft a b
@[default_instance] instance [ShiftRight α] : HShiftRight α α α where
  hShiftRight a b := ShiftRight.shiftRight a b

open HAdd (hAdd)
open HSub (hSub)
open HMul (hMul)
open HPow (hPow)
open HAppend (hAppend)

/-- `a ∈ s`. -/
class Membership (α : outParam (Type u)) (γ : Type v) where
  mem : γ → α → Prop

attribute [implicit_reducible] Membership.mem

set_option bootstrap.genMatcherCode false in
/-- Addition. Lean computes it natively. -/
@[extern "lean_nat_add", instance_reducible]
protected def Nat.add : (@& Nat) → (@& Nat) → Nat
  | a, Nat.zero => a
  | a, Nat.succ b => Nat.succ (Nat.add a b)

instance instAddNat : Add Nat where
  add := Nat.add

attribute [match_pattern] Nat.add Add.add HAdd.hAdd Neg.neg Mul.mul HMul.hMul Inv.inv

set_option bootstrap.genMatcherCode false in
/-- Multiplication. Lean computes it natively. -/
@[extern "lean_nat_mul", instance_reducible]
protected def Nat.mul : (@& Nat) → (@& Nat) → Nat
  | _, 0 => 0
  | a, Nat.succ b => Nat.add (Nat.mul a b) a

instance instMulNat : Mul Nat where
  mul := Nat.mul

set_option bootstrap.genMatcherCode false in
/-- Powers. Lean computes them natively. -/
@[extern "lean_nat_pow"]
protected def Nat.pow (m : @& Nat) : (@& Nat) → Nat
  | 0 => 1
  | succ n => Nat.mul (Nat.pow m n) m

instance instNatPowNat : NatPow Nat where
  pow := Nat.pow

set_option bootstrap.genMatcherCode false in
/-- Equality, computed. -/
@[extern "lean_nat_dec_eq"]
def Nat.beq : (@& Nat) → (@& Nat) → Bool
  | zero, zero => true
  | zero, succ _ => false
  | succ _, zero => false
  | succ n, succ m => beq n m

theorem Nat.eq_of_beq_eq_true : {n m : Nat} → Eq (beq n m) true → Eq n m
  | zero, zero, _ => rfl
  | zero, succ _, h => Bool.noConfusion h
  | succ _, zero, h => Bool.noConfusion h
  | succ n, succ m, h => congrArg succ (eq_of_beq_eq_true (n := n) (m := m) h)

theorem Nat.ne_of_beq_eq_false : {n m : Nat} → Eq (beq n m) false → Not (Eq n m)
  | zero, zero, h, _ => Bool.noConfusion h
  | zero, succ _, _, e => Nat.noConfusion e
  | succ _, zero, _, e => Nat.noConfusion e
  | succ n, succ m, h, e => Nat.noConfusion e fun e' => ne_of_beq_eq_false (n := n) (m := m) h e'

private theorem noConfusion_of_Nat.aux : (a : Nat) → (Nat.beq a a).rec False True
  | Nat.zero => True.intro
  | Nat.succ n => noConfusion_of_Nat.aux n

theorem noConfusion_of_Nat {α : Sort u} (f : α → Nat) {a b : α} (h : Eq a b) :
    (Nat.beq (f a) (f b)).rec False True :=
  h ▸ noConfusion_of_Nat.aux (f a)

/-- Decides equality of natural numbers. -/
@[reducible, extern "lean_nat_dec_eq"]
protected def Nat.decEq (n m : @& Nat) : Decidable (Eq n m) where
  decide := beq n m
  reflects_decide :=
    match h : beq n m with
    | true => eq_of_beq_eq_true h
    | false => ne_of_beq_eq_false h

@[inline] instance : DecidableEq Nat := Nat.decEq

set_option bootstrap.genMatcherCode false in
/-- `≤`, computed. -/
@[extern "lean_nat_dec_le"]
def Nat.ble : @& Nat → @& Nat → Bool
  | zero, _ => true
  | succ _, zero => false
  | succ n, succ m => ble n m

attribute [gen_constructor_elims] Bool

/-- `n ≤ m`: `m` is reached from `n` by steps of one. -/
protected inductive Nat.le (n : Nat) : Nat → Prop
  | refl : Nat.le n n
  | step {m} : Nat.le n m → Nat.le n (succ m)

instance instLENat : LE Nat where
  le := Nat.le

/-- `n < m` is `n + 1 ≤ m`. -/
@[implicit_reducible] protected def Nat.lt (n m : Nat) : Prop :=
  Nat.le (succ n) m

instance instLTNat : LT Nat where
  lt := Nat.lt

theorem Nat.not_succ_le_zero (n : Nat) : LE.le (succ n) 0 → False := fun h =>
  Nat.le.rec (motive := fun (m : Nat) _ => Eq m 0 → False)
    (fun (e : Eq (succ n) 0) => Nat.noConfusion e) (fun {m} _ _ (e : Eq (succ m) 0) => Nat.noConfusion e) h rfl

theorem Nat.not_lt_zero (n : Nat) : Not (LT.lt n 0) := not_succ_le_zero n

theorem Nat.zero_le : (n : Nat) → LE.le 0 n
  | zero => Nat.le.refl
  | succ n => Nat.le.step (zero_le n)

theorem Nat.succ_le_succ : LE.le n m → LE.le (succ n) (succ m) := fun h =>
  Nat.le.rec (motive := fun m _ => LE.le (succ n) (succ m)) Nat.le.refl (fun _ ih => Nat.le.step ih) h

theorem Nat.zero_lt_succ (n : Nat) : LT.lt 0 (succ n) := succ_le_succ (zero_le n)

theorem Nat.le_succ_of_le (h : LE.le n m) : LE.le n (succ m) := Nat.le.step h

protected theorem Nat.le_trans {n m k : Nat} : LE.le n m → LE.le m k → LE.le n k := fun h₁ h₂ =>
  Nat.le.rec (motive := fun k _ => LE.le n k) h₁ (fun _ ih => Nat.le.step ih) h₂

protected theorem Nat.lt_of_lt_of_le {n m k : Nat} : LT.lt n m → LE.le m k → LT.lt n k := Nat.le_trans

protected theorem Nat.lt_trans {n m k : Nat} (h₁ : LT.lt n m) : LT.lt m k → LT.lt n k :=
  fun h₂ => Nat.le_trans (Nat.le.step h₁) h₂

theorem Nat.le_succ (n : Nat) : LE.le n (succ n) := Nat.le.step Nat.le.refl

protected theorem Nat.le_refl (n : Nat) : LE.le n n := Nat.le.refl

theorem Nat.succ_pos (n : Nat) : LT.lt 0 (succ n) := zero_lt_succ n

set_option bootstrap.genMatcherCode false in
/-- The predecessor; that of 0 is 0. -/
@[extern "lean_nat_pred", implicit_reducible]
def Nat.pred : (@& Nat) → Nat
  | 0 => 0
  | succ a => a

theorem Nat.pred_le_pred : {n m : Nat} → LE.le n m → LE.le (pred n) (pred m) := fun {n m} h =>
  Nat.le.rec (motive := fun m _ => LE.le (pred n) (pred m)) Nat.le.refl
    (fun {m} _ ih => Nat.le_trans ih (match m with
      | 0 => Nat.le.refl
      | succ k => le_succ k)) h

theorem Nat.le_of_succ_le_succ {n m : Nat} : LE.le (succ n) (succ m) → LE.le n m := pred_le_pred

theorem Nat.le_of_lt_succ {m n : Nat} : LT.lt m (succ n) → LE.le m n := le_of_succ_le_succ

protected theorem Nat.eq_or_lt_of_le : {n m : Nat} → LE.le n m → Or (Eq n m) (LT.lt n m) := fun {n m} h =>
  Nat.le.rec (motive := fun m _ => Or (Eq n m) (LT.lt n m)) (Or.inl rfl) (fun h _ => Or.inr (succ_le_succ h)) h

protected theorem Nat.lt_or_ge (n m : Nat) : Or (LT.lt n m) (GE.ge n m) :=
  match m with
  | zero => Or.inr (zero_le n)
  | succ m =>
    Or.elim (Nat.lt_or_ge n m) (fun h => Or.inl (Nat.le.step h)) fun h =>
      Or.elim (Nat.eq_or_lt_of_le h)
        (fun e => Or.inl (Eq.subst (motive := fun x => LE.le (succ x) (succ m)) e Nat.le.refl))
        Or.inr

theorem Nat.not_succ_le_self : (n : Nat) → Not (LE.le (succ n) n)
  | 0 => not_succ_le_zero 0
  | succ n => fun h => not_succ_le_self n (le_of_succ_le_succ h)

protected theorem Nat.lt_irrefl (n : Nat) : Not (LT.lt n n) := Nat.not_succ_le_self n

protected theorem Nat.lt_of_le_of_lt {n m k : Nat} (h₁ : LE.le n m) (h₂ : LT.lt m k) : LT.lt n k :=
  Nat.le_trans (Nat.succ_le_succ h₁) h₂

protected theorem Nat.le_antisymm {n m : Nat} (h₁ : LE.le n m) (h₂ : LE.le m n) : Eq n m :=
  Or.elim (Nat.eq_or_lt_of_le h₁) id fun h => absurd (Nat.lt_of_lt_of_le h h₂) (Nat.lt_irrefl n)

protected theorem Nat.lt_of_le_of_ne {n m : Nat} (h₁ : LE.le n m) (h₂ : Not (Eq n m)) : LT.lt n m :=
  Or.resolve_left (Nat.eq_or_lt_of_le h₁) h₂

theorem Nat.le_of_ble_eq_true (h : Eq (Nat.ble n m) true) : LE.le n m :=
  match n, m with
  | 0, _ => Nat.zero_le _
  | succ _, 0 => Bool.noConfusion h
  | succ n, succ m => Nat.succ_le_succ (le_of_ble_eq_true (n := n) (m := m) h)

theorem Nat.ble_self_eq_true : (n : Nat) → Eq (Nat.ble n n) true
  | 0 => rfl
  | succ n => ble_self_eq_true n

theorem Nat.ble_succ_eq_true : {n m : Nat} → Eq (Nat.ble n m) true → Eq (Nat.ble n (succ m)) true
  | 0, _, _ => rfl
  | succ n, 0, h => Bool.noConfusion h
  | succ n, succ m, h => ble_succ_eq_true (n := n) (m := m) h

theorem Nat.ble_eq_true_of_le (h : LE.le n m) : Eq (Nat.ble n m) true :=
  Nat.le.rec (motive := fun m _ => Eq (Nat.ble n m) true) (ble_self_eq_true n) (fun _ ih => ble_succ_eq_true ih) h

theorem Nat.not_le_of_not_ble_eq_true (h : Not (Eq (Nat.ble n m) true)) : Not (LE.le n m) :=
  fun h' => h (Nat.ble_eq_true_of_le h')

theorem Nat.lt_succ_of_le {n m : Nat} : LE.le n m → LT.lt n (succ m) := succ_le_succ

protected theorem Nat.lt_add_one (n : Nat) : LT.lt n (HAdd.hAdd n 1) := Nat.le.refl

theorem Nat.lt_succ_self (n : Nat) : LT.lt n (succ n) := Nat.le.refl

protected theorem Nat.lt_of_not_le {a b : Nat} (h : Not (LE.le a b)) : LT.lt b a :=
  Or.resolve_right (Nat.lt_or_ge b a) h

protected theorem Nat.add_pos_right : {b : Nat} → (a : Nat) → (hb : LT.lt 0 b) → LT.lt 0 (HAdd.hAdd a b)
  | zero, _, h => absurd h (Nat.lt_irrefl 0)
  | succ _, _, _ => Nat.zero_lt_succ _

protected theorem Nat.mul_pos : {n m : Nat} → (hn : LT.lt 0 n) → (hm : LT.lt 0 m) → LT.lt 0 (HMul.hMul n m)
  | _, zero, _, h => absurd h (Nat.lt_irrefl 0)
  | _, succ _, h, _ => Nat.add_pos_right _ h

protected theorem Nat.pow_pos {a : Nat} : {n : Nat} → (h : LT.lt 0 a) → LT.lt 0 (HPow.hPow a n)
  | zero, _ => Nat.zero_lt_succ 0
  | succ _, h => Nat.mul_pos (Nat.pow_pos h) h

/-- Decides `≤`. -/
@[extern "lean_nat_dec_le"]
instance Nat.decLe (n m : @& Nat) : Decidable (LE.le n m) where
  decide := ble n m
  reflects_decide :=
    match h : ble n m with
    | true => Nat.le_of_ble_eq_true h
    | false => Nat.not_le_of_not_ble_eq_true (Bool.ne_true_of_eq_false h)

/-- Decides `<`. -/
@[extern "lean_nat_dec_lt"]
instance Nat.decLt (n m : @& Nat) : Decidable (LT.lt n m) :=
  decLe (succ n) m

instance : Min Nat := minOfLe

set_option bootstrap.genMatcherCode false in
/-- Subtraction, cut off at 0. Lean computes it natively. -/
@[extern "lean_nat_sub", instance_reducible]
protected def Nat.sub : (@& Nat) → (@& Nat) → Nat
  | a, 0 => a
  | a, succ b => pred (Nat.sub a b)

attribute [gen_constructor_elims] Nat

protected theorem Nat.ctorIdx_zero : Eq (Nat.ctorIdx 0) 0 := rfl
protected theorem Nat.ctorIdx_succ : Eq (Nat.ctorIdx (succ n)) 1 := rfl

instance instSubNat : Sub Nat where
  sub := Nat.sub

theorem Nat.succ_sub_succ_eq_sub (n m : Nat) : Eq (HSub.hSub (succ n) (succ m)) (HSub.hSub n m) :=
  Nat.rec (motive := fun m => Eq (HSub.hSub (succ n) (succ m)) (HSub.hSub n m)) rfl (fun _ ih => congrArg pred ih) m

theorem Nat.pred_le : ∀ (n : Nat), LE.le (Nat.pred n) n
  | zero => Nat.le.refl
  | succ _ => le_succ _

theorem Nat.sub_le (n m : Nat) : LE.le (HSub.hSub n m) n :=
  Nat.rec (motive := fun m => LE.le (HSub.hSub n m) n) Nat.le.refl (fun _ ih => Nat.le_trans (pred_le _) ih) m

theorem Nat.sub_lt : ∀ {n m : Nat}, LT.lt 0 n → LT.lt 0 m → LT.lt (HSub.hSub n m) n
  | 0, _, h, _ => absurd h (Nat.lt_irrefl 0)
  | succ _, 0, _, h => absurd h (Nat.lt_irrefl 0)
  | succ n, succ m, _, _ =>
    Eq.subst (motive := fun x => LT.lt x (succ n)) (Eq.symm (succ_sub_succ_eq_sub n m)) (succ_le_succ (sub_le n m))

theorem Nat.div_rec_lemma {x y : Nat} : (And (LT.lt 0 y) (LE.le y x)) → LT.lt (HSub.hSub x y) x :=
  fun h => sub_lt (Nat.lt_of_lt_of_le h.left h.right) h.left

theorem Nat.div_rec_fuel_lemma {x y fuel : Nat} (hy : LT.lt 0 y) (hle : LE.le y x)
    (hfuel : LT.lt x (HAdd.hAdd fuel 1)) : LT.lt (HSub.hSub x y) fuel :=
  Nat.lt_of_lt_of_le (div_rec_lemma (And.intro hy hle)) (Nat.le_of_lt_succ hfuel)

set_option bootstrap.genMatcherCode false in
/-- Division, rounded down; division by 0 gives 0. Lean computes it natively. -/
@[extern "lean_nat_div", irreducible]
protected def Nat.div (x y : @& Nat) : Nat :=
  dite (LT.lt 0 y) (fun hy =>
    let rec
      go (fuel : Nat) (x : Nat) (hfuel : LT.lt x fuel) : Nat :=
      match fuel with
      | succ fuel =>
        dite (LE.le y x)
          (fun h => HAdd.hAdd (go fuel (HSub.hSub x y) (div_rec_fuel_lemma hy h hfuel)) 1)
          (fun _ => 0)
      termination_by structural fuel
    go (succ x) x (Nat.lt_succ_self _))
    (fun _ => 0)

instance Nat.instDiv : Div Nat where
  div := Nat.div

set_option bootstrap.genMatcherCode false in
/-- The remainder by repeated subtraction. -/
@[extern "lean_nat_mod"]
protected noncomputable def Nat.modCore (x y : Nat) : Nat :=
  dite (LT.lt 0 y)
    (fun hy =>
      let rec
        go (fuel : Nat) (x : Nat) (hfuel : LT.lt x fuel) : Nat :=
        match fuel with
        | succ fuel =>
          dite (LE.le y x)
            (fun h => go fuel (HSub.hSub x y) (div_rec_fuel_lemma hy h hfuel))
            (fun _ => x)
        termination_by structural fuel
      go (succ x) x (Nat.lt_succ_self _))
    (fun _ => x)

theorem Nat.modCoreGo_lt {fuel y : Nat} (hy : LT.lt 0 y) : (x : Nat) → (hfuel : LT.lt x fuel) →
    LT.lt (Nat.modCore.go y hy fuel x hfuel) y :=
  Nat.rec (motive := fun fuel => (x : Nat) → (hfuel : LT.lt x fuel) → LT.lt (Nat.modCore.go y hy fuel x hfuel) y)
    (fun _ h => absurd h (Nat.not_lt_zero _))
    (fun _ ih x _ =>
      show LT.lt (dite _ _ _) _ from
        match Nat.decLe y x with
        | .isTrue _ => ih _ _
        | .isFalse h => Nat.lt_of_not_le h) fuel

theorem Nat.modCore_lt {x y : Nat} (hy : LT.lt 0 y) : LT.lt (Nat.modCore x y) y :=
  show LT.lt (dite _ _ _) y from
    match Nat.decLt 0 y with
    | .isTrue _ => Nat.modCoreGo_lt hy x (Nat.lt_succ_self _)
    | .isFalse h => absurd hy h

attribute [irreducible] Nat.modCore

set_option bootstrap.genMatcherCode false in
/-- The remainder; `x % 0` is `x`. Lean computes it natively. -/
@[extern "lean_nat_mod"]
protected def Nat.mod : @& Nat → @& Nat → Nat
  | 0, _ => 0
  | n@(succ _), m => ite (LE.le m n) (Nat.modCore n m) n

instance Nat.instMod : Mod Nat where
  mod := Nat.mod

theorem Nat.mod_lt : (x : Nat) → {y : Nat} → (hy : LT.lt 0 y) → LT.lt (HMod.hMod x y) y
  | 0, _, h => h
  | succ n, m, hm =>
    show LT.lt (ite (LE.le m (succ n)) (Nat.modCore (succ n) m) (succ n)) _ from
      match Nat.decLe m (succ n) with
      | .isTrue _ => Nat.modCore_lt hm
      | .isFalse h => Nat.lt_of_not_le h

/-- The natural numbers below `n`. -/
@[pp_using_anonymous_constructor]
structure Fin (n : Nat) where
  mk ::
  val : Nat
  isLt : LT.lt val n

attribute [coe] Fin.val

theorem Fin.eq_of_val_eq {n} : ∀ {i j : Fin n}, Eq i.val j.val → Eq i j
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl

theorem Fin.val_eq_of_eq {n} {i j : Fin n} (h : Eq i j) : Eq i.val j.val := congrArg Fin.val h

instance (n : Nat) : DecidableEq (Fin n) := fun i j => {
  decide := decide (Eq i.val j.val)
  reflects_decide :=
    match instDecidableEqNat i.val j.val with
    | isTrue h => Fin.eq_of_val_eq h
    | isFalse h => fun h' => h (Fin.val_eq_of_eq h')
}

instance {n} : LT (Fin n) where
  lt a b := LT.lt a.val b.val

instance {n} : LE (Fin n) where
  le a b := LE.le a.val b.val

instance Fin.decLt {n} (a b : Fin n) : Decidable (LT.lt a b) := Nat.decLt a.val b.val
instance Fin.decLe {n} (a b : Fin n) : Decidable (LE.le a b) := Nat.decLe a.val b.val

/-- `a` modulo `n`. -/
@[implicit_reducible] protected def Fin.Internal.ofNat (n : Nat) (hn : LT.lt 0 n) (a : Nat) : Fin n :=
  ⟨HMod.hMod a n, Nat.mod_lt _ hn⟩

/-! ## Options and lists -/

/-- A value or none. -/
inductive Option (α : Type u) where
  | none : Option α
  | some (val : α) : Option α

attribute [unbox] Option

export Option (none some)

instance {α} : Inhabited (Option α) where
  default := none

/-- The value, or a given one if there is none. -/
@[macro_inline, implicit_reducible] def Option.getD (opt : Option α) (dflt : α) : α :=
  match opt with
  | some x => x
  | none => dflt

/-- Applies a function to the value, if there is one. -/
@[inline, implicit_reducible] protected def Option.map (f : α → β) : Option α → Option β
  | some x => some (f x)
  | none => none

/-- Lists. -/
inductive List (α : Type u) where
  | nil : List α
  | cons (head : α) (tail : List α) : List α

instance {α} : Inhabited (List α) where
  default := List.nil

/-- Equality of lists, computed element by element. -/
@[implicit_reducible]
protected def List.beq {α : Type u} [BEq α] : (a b : List α) → Bool
  | nil, nil => true
  | cons _ _, nil => false
  | nil, cons _ _ => false
  | cons a as, cons b bs => and (beq a b) (List.beq as bs)

/-- Decides equality of lists. -/
@[instance_reducible]
protected def List.hasDecEq {α : Type u} [d : DecidableEq α] (a b : List α) : Decidable (Eq a b) where
  decide := a.beq b
  reflects_decide := go a b
where
  go : (a b : List α) → (a.beq b).Reflects (Eq a b)
    | nil, nil => rfl
    | cons _ _, nil => fun h => List.noConfusion rfl (heq_of_eq h)
    | nil, cons _ _ => fun h => List.noConfusion rfl (heq_of_eq h)
    | cons a as, cons b bs => show (and (decide (Eq a b)) (List.beq as bs)).Reflects _ from
      match d a b, List.beq as bs, go as bs with
      | isFalse n, _, _ => fun h => List.noConfusion rfl (heq_of_eq h) fun e _ => n (eq_of_heq e)
      | isTrue _, false, n => fun h => List.noConfusion rfl (heq_of_eq h) fun _ e => n (eq_of_heq e)
      | isTrue e, true, e' => congr (congrArg cons e) e'

instance {α : Type u} [DecidableEq α] : DecidableEq (List α) := fun xs ys =>
  match xs with
  | .nil => match ys with
    | .nil => isTrue rfl
    | .cons _ _ => isFalse fun h => List.noConfusion rfl (heq_of_eq h)
  | .cons a as => match ys with
    | .nil => isFalse fun h => List.noConfusion rfl (heq_of_eq h)
    | .cons b bs => match decEq a b with
      | isTrue e => match List.hasDecEq as bs with
        | isTrue e' => isTrue (congr (congrArg List.cons e) e')
        | isFalse n => isFalse fun h => List.noConfusion rfl (heq_of_eq h) fun _ e' => n (eq_of_heq e')
      | isFalse n => isFalse fun h => List.noConfusion rfl (heq_of_eq h) fun e' _ => n (eq_of_heq e')

instance List.instDecidableNilEq (a : List α) : Decidable (Eq List.nil a) :=
  match a with
  | .nil => isTrue rfl
  | .cons _ _ => isFalse fun h => List.noConfusion rfl (heq_of_eq h)

instance List.instDecidableEqNil (a : List α) : Decidable (Eq a List.nil) :=
  match a with
  | .nil => isTrue rfl
  | .cons _ _ => isFalse fun h => List.noConfusion rfl (heq_of_eq h)

/-- The number of elements. -/
@[instance_reducible] def List.length : List α → Nat
  | nil => 0
  | cons _ as => HAdd.hAdd (length as) 1

/-- The element at an index that is in bounds. -/
@[implicit_reducible]
def List.get {α : Type u} : (as : List α) → Fin as.length → α
  | cons a _, ⟨0, _⟩ => a
  | cons _ as, ⟨Nat.succ i, h⟩ => get as ⟨i, Nat.le_of_succ_le_succ h⟩

/-- Folds from the left. -/
@[specialize]
def List.foldl {α : Type u} {β : Type v} (f : α → β → α) : (init : α) → List β → α
  | a, nil => a
  | a, cons b l => foldl f (f a b) l

/-- Puts an element at the end. -/
@[implicit_reducible]
def List.concat {α : Type u} : List α → α → List α
  | nil, b => cons b nil
  | cons a as, b => cons a (concat as b)

/-- `xs ++ ys`. -/
@[implicit_reducible]
protected def List.append : (xs ys : List α) → List α
  | nil, bs => bs
  | cons a as, bs => cons a (List.append as bs)

/-- Puts the lists of a list one after the other. -/
@[implicit_reducible]
noncomputable def List.flatten : List (List α) → List α
  | nil => nil
  | cons l L => List.append l (flatten L)

/-- Applies a function to each element. -/
@[specialize, implicit_reducible] def List.map (f : α → β) : (l : List α) → List β
  | nil => nil
  | cons a as => cons (f a) (map f as)

/-- Applies a function that returns a list to each element, and joins the results. -/
@[inline, implicit_reducible]
noncomputable def List.flatMap {α : Type u} {β : Type v} (b : α → List β) (as : List α) : List β := flatten (map b as)

attribute [weak_specialize] Inhabited
