prelude
import Init.SizeOf

/-!
Well-founded relations and recursion along them: accessibility, `WellFounded.fix`, and the constructions that pull
relations back or combine them. Definitions by `termination_by` elaborate to what is here.
-/

universe u v

/-- That everything below `x` can be reached by recursion. -/
inductive Acc {α : Sort u} (r : α → α → Prop) : α → Prop where
  | intro (x : α) (h : (y : α) → r y x → Acc r y) : Acc r x

namespace Acc
variable {α : Sort u} {r : α → α → Prop}

theorem inv {x y : α} (h₁ : Acc r x) (h₂ : r y x) : Acc r y :=
  match h₁ with
  | .intro _ below => below y h₂

end Acc

/-- A relation without infinite descent. -/
inductive WellFounded {α : Sort u} (r : α → α → Prop) : Prop where
  | intro (h : ∀ a, Acc r a) : WellFounded r

/-- A type with a chosen well-founded relation. -/
class WellFoundedRelation (α : Sort u) where
  rel : α → α → Prop
  wf : WellFounded rel

namespace WellFounded

theorem apply {α : Sort u} {r : α → α → Prop} (wf : WellFounded r) (a : α) : Acc r a :=
  match wf with
  | .intro h => h a

/-- That `c` is what the step `F` builds at `x`. Defined as a relation, so that no data is made out of accessibility
proofs. -/
inductive FixGraph {α : Sort u} {r : α → α → Prop} {C : α → Sort v} (F : (x : α) → ((y : α) → r y x → C y) → C x) :
    (x : α) → C x → Prop where
  | mk (x : α) (g : (y : α) → r y x → C y) (ih : ∀ (y : α) (h : r y x), FixGraph F y (g y h)) : FixGraph F x (F x g)

section
variable {α : Sort u} {r : α → α → Prop} {C : α → Sort v} (F : (x : α) → ((y : α) → r y x → C y) → C x)

theorem FixGraph_nonempty {x : α} (acx : Acc r x) : Nonempty {c : C x // FixGraph F x c} :=
  acx.rec fun x _ ih =>
    let below (y : α) (h : r y x) := Classical.choice (ih y h)
    ⟨⟨F x fun y h => (below y h).val, .mk x _ fun y h => (below y h).property⟩⟩

/-- A value that the graph allows. -/
noncomputable def fixFImpl (x : α) (acx : Acc r x) : C x := (Classical.choice (FixGraph_nonempty F acx)).val

theorem fixFImpl_graph (x : α) (acx : Acc r x) : FixGraph F x (fixFImpl F x acx) :=
  (Classical.choice (FixGraph_nonempty F acx)).property

theorem FixGraph_funct {x : α} (acx : Acc r x) : ∀ (c₁ c₂ : C x), FixGraph F x c₁ → FixGraph F x c₂ → c₁ = c₂ :=
  acx.rec fun x _ ih _ _ h₁ h₂ => by
    cases h₁ with
    | mk _ g₁ k₁ => cases h₂ with
      | mk _ g₂ k₂ => exact congrArg (F x) (funext fun y => funext fun h => ih y h _ _ (k₁ y h) (k₂ y h))

end

section
variable {α : Sort u} {r : α → α → Prop} (hwf : WellFounded r)

/-- What is built for `x` out of what was built for everything below it can be built everywhere. -/
noncomputable def recursion {C : α → Sort v} (a : α) (h : ∀ x, (∀ y, r y x → C y) → C x) : C a :=
  fixFImpl h a (hwf.apply a)

include hwf in
theorem induction {C : α → Prop} (a : α) (h : ∀ x, (∀ y, r y x → C y) → C x) : C a :=
  (hwf.apply a).rec fun x _ ih => h x ih

variable {C : α → Sort v} (F : ∀ x, (∀ y, r y x → C y) → C x)

/-- Recursion along a well-founded relation, given that `x` can be reached. -/
noncomputable def fixF (x : α) (a : Acc r x) : C x := fixFImpl F x a

theorem fixF_eq (x : α) (acx : Acc r x) : fixF F x acx = F x (fun (y : α) (p : r y x) => fixF F y (Acc.inv acx p)) :=
  FixGraph_funct F acx _ _ (fixFImpl_graph F x acx) (.mk x _ fun y p => fixFImpl_graph F y (acx.inv p))

/-- An element together with the proof that recursion reaches it: names the relation to be used in `termination_by`. -/
def wrap {α : Sort u} {r : α → α → Prop} (h : WellFounded r) (x : α) : {x : α // Acc r x} := ⟨x, h.apply x⟩

@[simp] theorem val_wrap {α : Sort u} {r : α → α → Prop} (h : WellFounded r) (x : α) : (h.wrap x).val = x := rfl

end

variable {α : Sort u} {C : α → Sort v} {r : α → α → Prop}

/-- Recursion along a well-founded relation. -/
noncomputable def fix (hwf : WellFounded r) (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) : C x :=
  fixF F x (apply hwf x)

theorem fix_eq (hwf : WellFounded r) (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) :
    fix hwf F x = F x (fun y _ => fix hwf F y) :=
  fixF_eq F x (apply hwf x)

end WellFounded

open WellFounded

/-! ## Relations from relations -/

/-- The relation without instances. -/
def emptyRelation {α : Sort u} (_ _ : α) : Prop := False

/-- The relation without instances is well-founded. -/
@[instance_reducible] def emptyWf {α : Sort u} : WellFoundedRelation α where
  rel := emptyRelation
  wf := ⟨fun a => ⟨a, fun _ h => h.elim⟩⟩

/-- `q` holds only where `r` does. -/
def Subrelation {α : Sort u} (q r : α → α → Prop) := ∀ {x y}, q x y → r x y

namespace Subrelation
variable {α : Sort u} {r q : α → α → Prop}

theorem accessible {a : α} (h₁ : Subrelation q r) (ac : Acc r a) : Acc q a :=
  ac.rec fun x _ ih => ⟨x, fun y hy => ih y (h₁ hy)⟩

theorem wf (h₁ : Subrelation q r) (h₂ : WellFounded r) : WellFounded q :=
  ⟨fun a => accessible h₁ (h₂.apply a)⟩

end Subrelation

/-- A relation, read through a function. -/
def InvImage {α : Sort u} {β : Sort v} (r : β → β → Prop) (f : α → β) : α → α → Prop :=
  fun a₁ a₂ => r (f a₁) (f a₂)

namespace InvImage
variable {α : Sort u} {β : Sort v} {r : β → β → Prop}

theorem accAux (f : α → β) {b : β} (ac : Acc r b) : (x : α) → f x = b → Acc (InvImage r f) x :=
  ac.rec fun _ _ ih a e => ⟨a, fun a' ha' => ih (f a') (e.subst (motive := r (f a')) ha') a' rfl⟩

theorem accessible {a : α} (f : α → β) (ac : Acc r (f a)) : Acc (InvImage r f) a := accAux f ac a rfl

theorem wf (f : α → β) (h : WellFounded r) : WellFounded (InvImage r f) := ⟨fun a => accessible f (h.apply (f a))⟩

end InvImage

/-- The well-founded relation of another type, read through a function. -/
@[reducible] def invImage {α : Sort u} {β : Sort v} (f : α → β) (h : WellFoundedRelation β) :
    WellFoundedRelation α where
  rel := InvImage h.rel f
  wf := InvImage.wf f h.wf

/-- At least one step of `r`. -/
inductive Relation.TransGen {α : Sort u} (r : α → α → Prop) : α → α → Prop
  | single {a b} : r a b → TransGen r a b
  | tail {a b c} : TransGen r a b → r b c → TransGen r a c

theorem Relation.TransGen.trans {α : Sort u} {r : α → α → Prop} {a b c} (hab : TransGen r a b) (hbc : TransGen r b c) :
    TransGen r a c :=
  hbc.rec (fun h => .tail hab h) (fun _ h ih => .tail ih h)

theorem Acc.transGen {α : Sort u} {r : α → α → Prop} {a : α} (h : Acc r a) : Acc (Relation.TransGen r) a :=
  h.rec fun x _ ih => ⟨x, fun y hy => by
    cases hy with
    | single h => exact ih y h
    | tail hab hbc => exact (ih _ hbc).inv hab⟩

theorem acc_transGen_iff {α : Sort u} {r : α → α → Prop} {a : α} : Acc (Relation.TransGen r) a ↔ Acc r a :=
  ⟨Subrelation.accessible .single, .transGen⟩

theorem Acc.inv_of_transGen {α : Sort u} {r : α → α → Prop} {x y : α} (h₁ : Acc r x) (h₂ : Relation.TransGen r y x) :
    Acc r y :=
  acc_transGen_iff.mp (h₁.transGen.inv h₂)

theorem WellFounded.transGen {α : Sort u} {r : α → α → Prop} (h : WellFounded r) : WellFounded (Relation.TransGen r) :=
  ⟨fun a => (h.apply a).transGen⟩

/-! ## Natural numbers -/

namespace Nat

private theorem lt_acc (n : Nat) : Acc (fun a b : Nat => a < b) n :=
  Nat.rec ⟨0, fun _ h => absurd h (Nat.not_lt_zero _)⟩
    (fun n ih => ⟨succ n, fun _ h => (Nat.eq_or_lt_of_le (Nat.le_of_lt_succ h)).elim
      (fun e => e.symm.subst (motive := Acc _) ih) ih.inv⟩) n

/-- `<` on the natural numbers is well-founded. -/
@[instance_reducible]
def lt_wfRel : WellFoundedRelation Nat where
  rel := (· < ·)
  wf := ⟨lt_acc⟩

/-- Strong induction: what holds of a number if it holds of all smaller ones holds of all. -/
@[elab_as_elim]
protected noncomputable def strongRecOn {motive : Nat → Sort u} (n : Nat)
    (ind : ∀ n, (∀ m, m < n → motive m) → motive n) :
    motive n :=
  Nat.lt_wfRel.wf.fix ind n

/-- Strong induction with the case of 0 apart. -/
@[elab_as_elim]
protected noncomputable def caseStrongRecOn {motive : Nat → Sort u} (a : Nat) (zero : motive 0)
    (ind : ∀ n, (∀ m, m ≤ n → motive m) → motive (succ n)) : motive a :=
  Nat.strongRecOn a fun
    | 0, _ => zero
    | n + 1, ih => ind n fun m h => ih m (Nat.lt_succ_of_le h)

end Nat

/-- Elements compared by a number. -/
abbrev measure {α : Sort u} (f : α → Nat) : WellFoundedRelation α := invImage f Nat.lt_wfRel

/-- Elements compared by their size. -/
abbrev sizeOfWFRel {α : Sort u} [SizeOf α] : WellFoundedRelation α := measure sizeOf

attribute [instance low] sizeOfWFRel

/-! ## Lexicographic order -/

namespace Prod

section
variable {α : Type u} {β : Type v} (ra : α → α → Prop) (rb : β → β → Prop)

/-- The first components decide; if they are the same, the second ones do. -/
protected inductive Lex : α × β → α × β → Prop where
  | left {a₁} (b₁) {a₂} (b₂) (h : ra a₁ a₂) : Prod.Lex (a₁, b₁) (a₂, b₂)
  | right (a) {b₁ b₂} (h : rb b₁ b₂) : Prod.Lex (a, b₁) (a, b₂)

theorem lex_def {α : Type u} {β : Type v} {r : α → α → Prop} {s : β → β → Prop} {p q : α × β} :
    Prod.Lex r s p q ↔ r p.1 q.1 ∨ p.1 = q.1 ∧ s p.2 q.2 := by
  constructor
  · intro h
    cases h with
    | left _ _ h => exact .inl h
    | right _ h => exact .inr ⟨rfl, h⟩
  · cases p; cases q
    intro h
    cases h with
    | inl h => exact .left _ _ h
    | inr h =>
      cases h with
      | intro e h => cases e; exact .right _ h

namespace Lex

instance [αeqDec : DecidableEq α] {r : α → α → Prop} [rDec : DecidableRel r] {s : β → β → Prop}
    [sDec : DecidableRel s] :
    DecidableRel (Prod.Lex r s) := fun _ _ =>
  have := rDec; have := sDec; have := αeqDec
  decidable_of_decidable_of_iff lex_def.symm

theorem right' {a₂ : Nat} {b₂ : β} {a₁ : Nat} {b₁ : β} (h₁ : a₁ ≤ a₂) (h₂ : rb b₁ b₂) : Prod.Lex Nat.lt rb (a₁, b₁)
    (a₂, b₂) :=
  (Nat.eq_or_lt_of_le h₁).elim (fun e => by cases e; exact .right _ h₂) (.left _ _)

end Lex

/-- Both components are smaller. -/
inductive RProd : α × β → α × β → Prop where
  | intro {a₁ b₁ a₂ b₂} (h₁ : ra a₁ a₂) (h₂ : rb b₁ b₂) : RProd (a₁, b₁) (a₂, b₂)

end

section
variable {α : Type u} {β : Type v} {ra : α → α → Prop} {rb : β → β → Prop}

theorem lexAccessible {a : α} (aca : Acc ra a) (acb : (b : β) → Acc rb b) (b : β) : Acc (Prod.Lex ra rb) (a, b) := by
  induction aca generalizing b with
  | intro a _ iha => induction acb b with
    | intro b _ ihb =>
      refine ⟨_, fun p h => ?_⟩
      cases h with
      | left _ _ h => exact iha _ h _
      | right _ h => exact ihb _ h

/-- The lexicographic order of two well-founded relations. -/
@[reducible] def lex (ha : WellFoundedRelation α) (hb : WellFoundedRelation β) : WellFoundedRelation (α × β) where
  rel := Prod.Lex ha.rel hb.rel
  wf := ⟨fun p => lexAccessible (ha.wf.apply p.1) hb.wf.apply p.2⟩

instance [ha : WellFoundedRelation α] [hb : WellFoundedRelation β] : WellFoundedRelation (α × β) := lex ha hb

theorem RProdSubLex (a : α × β) (b : α × β) (h : RProd ra rb a b) : Prod.Lex ra rb a b := by
  cases h with
  | intro h₁ _ => exact .left _ _ h₁

/-- The product of two well-founded relations. -/
@[instance_reducible]
def rprod (ha : WellFoundedRelation α) (hb : WellFoundedRelation β) : WellFoundedRelation (α × β) where
  rel := RProd ha.rel hb.rel
  wf := Subrelation.wf (fun {_ _} => RProdSubLex _ _) (lex ha hb).wf

end

end Prod

namespace PSigma

section
variable {α : Sort u} {β : α → Sort v} (r : α → α → Prop) (s : ∀ a, β a → β a → Prop)

/-- The first components decide; if they are the same, the second ones do. -/
inductive Lex : PSigma β → PSigma β → Prop where
  | left : ∀ {a₁ : α} (b₁ : β a₁) {a₂ : α} (b₂ : β a₂), r a₁ a₂ → Lex ⟨a₁, b₁⟩ ⟨a₂, b₂⟩
  | right : ∀ (a : α) {b₁ b₂ : β a}, s a b₁ b₂ → Lex ⟨a, b₁⟩ ⟨a, b₂⟩

end

section
variable {α : Sort u} {β : α → Sort v} {r : α → α → Prop} {s : ∀ (a : α), β a → β a → Prop}

theorem lexAccessible {a} (aca : Acc r a) (acb : (a : α) → WellFounded (s a)) (b : β a) : Acc (Lex r s) ⟨a, b⟩ := by
  induction aca with
  | intro a _ iha => induction (acb a).apply b with
    | intro b _ ihb =>
      refine ⟨_, fun p h => ?_⟩
      cases h with
      | left _ _ h => exact iha _ h _
      | right _ h => exact ihb _ h

/-- The lexicographic order of dependent pairs. -/
@[reducible] def lex (ha : WellFoundedRelation α) (hb : (a : α) → WellFoundedRelation (β a)) : WellFoundedRelation
    (PSigma β) where
  rel := Lex ha.rel fun a => (hb a).rel
  wf := ⟨fun p => lexAccessible (ha.wf.apply p.1) (fun a => (hb a).wf) p.2⟩

instance [ha : WellFoundedRelation α] [hb : (a : α) → WellFoundedRelation (β a)] : WellFoundedRelation (PSigma β) :=
  lex ha hb

end

end PSigma
