prelude
import Init.WF

/-!
Well-founded recursion, continued: the reversed lexicographic orders that mutual recursion uses, recursion along a
measure in the natural numbers (which computes), and what definitions are prepared with.
-/

universe u v w

namespace PSigma

/-! ## Orders in which the second component decides -/

section
variable {α : Sort u} {β : Sort v}

/-- The lexicographic order of pairs that do not depend on each other. -/
def lexNdep (r : α → α → Prop) (s : β → β → Prop) := Lex r (fun _ => s)

theorem lexNdepWf {r : α → α → Prop} {s : β → β → Prop} (ha : WellFounded r) (hb : WellFounded s) : WellFounded
    (lexNdep r s) :=
  ⟨fun p => lexAccessible (ha.apply p.1) (fun _ => hb) p.2⟩

/-- The second components decide; if they are the same, the first ones do. -/
inductive RevLex (r : α → α → Prop) (s : β → β → Prop) : @PSigma α (fun _ => β) → @PSigma α (fun _ => β) → Prop where
  | left : {a₁ a₂ : α} → (b : β) → r a₁ a₂ → RevLex r s ⟨a₁, b⟩ ⟨a₂, b⟩
  | right : (a₁ : α) → {b₁ : β} → (a₂ : α) → {b₂ : β} → s b₁ b₂ → RevLex r s ⟨a₁, b₁⟩ ⟨a₂, b₂⟩

variable {r : α → α → Prop} {s : β → β → Prop}

theorem revLexAccessible {b} (acb : Acc s b) (aca : (a : α) → Acc r a) : (a : α) → Acc (RevLex r s) ⟨a, b⟩ := by
  induction acb with
  | intro b _ ihb =>
    intro a
    induction aca a with
    | intro a _ iha =>
      refine ⟨_, fun p h => ?_⟩
      cases h with
      | left _ h => exact iha _ h
      | right _ _ h => exact ihb _ h _

theorem revLex (ha : WellFounded r) (hb : WellFounded s) : WellFounded (RevLex r s) :=
  ⟨fun p => revLexAccessible (hb.apply p.2) ha.apply p.1⟩

end

/-- The second components alone decide. -/
def SkipLeft (α : Type u) {β : Type v} (s : β → β → Prop) : @PSigma α (fun _ => β) → @PSigma α (fun _ => β) → Prop :=
  RevLex emptyRelation s

/-- Pairs compared by their second components. -/
@[instance_reducible]
def skipLeft (α : Type u) {β : Type v} (hb : WellFoundedRelation β) : WellFoundedRelation (PSigma fun _ : α => β) where
  rel := SkipLeft α hb.rel
  wf := revLex emptyWf.wf hb.wf

theorem mkSkipLeft {α : Type u} {β : Type v} {b₁ b₂ : β} {s : β → β → Prop} (a₁ a₂ : α) (h : s b₁ b₂) :
    SkipLeft α s ⟨a₁, b₁⟩ ⟨a₂, b₂⟩ := .right _ _ h

end PSigma

/-! ## Recursion along a measure -/

namespace WellFounded
variable {α : Sort u} {motive : α → Sort v} (h : α → Nat)
variable (F : (x : α) → ((y : α) → InvImage (· < ·) h y x → motive y) → motive x)

/-- `n`, which unfolds only when `n` is a numeral. -/
def Nat.eager (n : Nat) : Nat := if Nat.beq n n = true then n else n

theorem Nat.eager_eq (n : Nat) : Nat.eager n = n := iteInduction (motive := (· = n)) (fun _ => rfl) (fun _ => rfl)

/-- Recursion along a measure: as many steps as the measure says are enough. -/
noncomputable def Nat.fix : (x : α) → motive x :=
  let rec go : ∀ (fuel : Nat) (x : α), (h x < fuel) → motive x :=
    Nat.rec (fun _ none => absurd none (Nat.not_succ_le_zero _))
      (fun _ ih x enough => F x fun y hy => ih y (Nat.lt_of_lt_of_le hy (Nat.le_of_lt_succ enough)))
  fun x => go (Nat.eager (h x + 1)) x ((Nat.eager_eq _).symm.subst (motive := (h x < ·)) (Nat.lt_add_one _))

protected theorem Nat.fix.go_congr (x : α) (fuel₁ fuel₂ : Nat) (h₁ : h x < fuel₁) (h₂ : h x < fuel₂) :
    Nat.fix.go h F fuel₁ x h₁ = Nat.fix.go h F fuel₂ x h₂ := by
  induction fuel₁ generalizing x fuel₂ with
  | zero => exact absurd h₁ (Nat.not_lt_zero _)
  | succ _ ih =>
    cases fuel₂ with
    | zero => exact absurd h₂ (Nat.not_lt_zero _)
    | succ _ => exact congrArg (F x) (funext fun y => funext fun _ => ih y _ _ _)

theorem Nat.fix_eq (x : α) : Nat.fix h F x = F x (fun y _ => Nat.fix h F y) :=
  (Nat.fix.go_congr h F x _ (h x + 1) _ (Nat.lt_add_one _)).trans
    (congrArg (F x) (funext fun y => funext fun _ => Nat.fix.go_congr h F y _ _ _ _))

end WellFounded

namespace Lean

/-- The identity, which nothing unfolds: keeps proofs of termination from being computed with. -/
opaque opaqueId {α : Sort u} (x : α) : α := x

end Lean

/-! ## What definitions by well-founded recursion are prepared with -/

set_option linter.unusedVariables false in
/-- Tells `simp` to name a bound variable of the result after that of `binder`; otherwise it is `e`. -/
@[simp ↓]
def binderNameHint {α : Sort u} {β : Sort v} {γ : Sort w} (v : α) (binder : β) (e : γ) : γ := e

/-- Marks a parameter of the function that is being defined, so that rules that add hypotheses apply to it only. -/
def wfParam {α : Sort u} (a : α) : α := a

@[wf_preprocess]
theorem ite_eq_dite [Decidable P] : ite P a b =
    (dite P (fun h => binderNameHint h () a) (fun h => binderNameHint h () b)) := rfl
