prelude
import Init.SimpLemmas

/-!
Classical logic: choice, excluded middle, proof by contradiction, and the laws of negation, implication and
quantifiers that need them.
-/

universe u v

namespace Classical

/-! ## Choice -/

/-- A witness together with its property, chosen. -/
noncomputable def indefiniteDescription {α : Sort u} (p : α → Prop) (h : ∃ x, p x) : {x // p x} :=
  choice (h.elim fun x hx => ⟨⟨x, hx⟩⟩)

/-- A witness, chosen. -/
noncomputable def choose {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : α := (indefiniteDescription p h).val

theorem choose_spec {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : p (choose h) := (indefiniteDescription p h).property

/-! ## Excluded middle -/

/-- Two predicates that each hold somewhere, and are the same predicate if `p` holds. Choosing an element of each
tells whether they are: if what was chosen differs, `p` is false. -/
theorem em (p : Prop) : p ∨ ¬p :=
  let one (x : Prop) : Prop := x ∨ p
  let two (x : Prop) : Prop := ¬x ∨ p
  have h₁ : ∃ x, one x := ⟨True, .inl trivial⟩
  have h₂ : ∃ x, two x := ⟨False, .inl id⟩
  have same (hp : p) : one = two := funext fun _ => Eq.propIntro (fun _ => .inr hp) (fun _ => .inr hp)
  have chosen (hp : p) : choose h₁ = choose h₂ :=
    have move : ∀ (q : Prop → Prop) (h : ∃ x, q x), one = q → choose h₁ = choose h := by
      intro q h e
      cases e
      rfl
    move two h₂ (same hp)
  (choose_spec h₁).elim
    (fun x₁ => (choose_spec h₂).elim (fun x₂ => .inr fun hp => x₂ (Eq.mp (chosen hp) x₁)) .inl) .inl

theorem exists_true_of_nonempty {α : Sort u} : Nonempty α → ∃ _ : α, True := fun h => h.elim fun x => ⟨x, trivial⟩

/-- A nonempty type, inhabited by choice. -/
@[instance_reducible]
noncomputable def inhabited_of_nonempty {α : Sort u} (h : Nonempty α) : Inhabited α := ⟨choice h⟩

/-- A type with a witness of something, inhabited by choice. -/
@[instance_reducible]
noncomputable def inhabited_of_exists {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : Inhabited α := ⟨choose h⟩

/-- Every proposition can be decided. -/
noncomputable scoped instance (priority := low) propDecidable (a : Prop) : Decidable a :=
  choice ((em a).elim (fun h => ⟨isTrue h⟩) (fun h => ⟨isFalse h⟩))

/-- The decision of a proposition, as an element. -/
@[instance_reducible]
noncomputable def decidableInhabited (a : Prop) : Inhabited (Decidable a) where
  default := inferInstance

instance (a : Prop) : Nonempty (Decidable a) := ⟨propDecidable a⟩

/-- Every type has decidable equality. -/
noncomputable def typeDecidableEq (α : Sort u) : DecidableEq α := fun _ _ => inferInstance

/-- Every type has an element or is empty. -/
noncomputable def typeDecidable (α : Sort u) : PSum α (α → False) :=
  if h : Nonempty α then .inl (choice h) else .inr fun a => h ⟨a⟩

/-- A witness if there is one, any element otherwise. -/
noncomputable def strongIndefiniteDescription {α : Sort u} (p : α → Prop) (h : Nonempty α) :
    {x : α // (∃ y : α, p y) → p x} :=
  if hp : ∃ x : α, p x then ⟨choose hp, fun _ => choose_spec hp⟩ else ⟨choice h, fun k => absurd k hp⟩

/-- Hilbert's epsilon: a witness of `p`, if there is one. -/
noncomputable def epsilon {α : Sort u} [h : Nonempty α] (p : α → Prop) : α := (strongIndefiniteDescription p h).val

theorem epsilon_spec_aux {α : Sort u} (h : Nonempty α) (p : α → Prop) : (∃ y, p y) → p (@epsilon α h p) :=
  (strongIndefiniteDescription p h).property

theorem epsilon_spec {α : Sort u} {p : α → Prop} (hex : ∃ y, p y) : p (@epsilon α (nonempty_of_exists hex) p) :=
  epsilon_spec_aux _ p hex

theorem epsilon_singleton {α : Sort u} (x : α) : @epsilon α ⟨x⟩ (fun y => y = x) = x :=
  @epsilon_spec α (fun y => y = x) ⟨x, rfl⟩

theorem axiomOfChoice {α : Sort u} {β : α → Sort v} {r : ∀ x, β x → Prop} (h : ∀ x, ∃ y, r x y) :
    ∃ (f : ∀ x, β x), ∀ x, r x (f x) := ⟨fun x => choose (h x), fun x => choose_spec (h x)⟩

theorem skolem {α : Sort u} {b : α → Sort v} {p : ∀ x, b x → Prop} :
    (∀ x, ∃ y, p x y) ↔ ∃ (f : ∀ x, b x), ∀ x, p x (f x) :=
  ⟨axiomOfChoice, fun h x => h.elim fun f hf => ⟨f x, hf x⟩⟩

theorem propComplete (a : Prop) : a = True ∨ a = False := (em a).imp eq_true eq_false

theorem byCases {p q : Prop} (hpq : p → q) (hnpq : ¬p → q) : q := (em p).elim hpq hnpq

theorem byContradiction {p : Prop} (h : ¬p → False) : p := (em p).resolve_right h

/-! ## Negation and implication -/

@[simp] theorem not_not : ¬¬a ↔ a := ⟨byContradiction, not_not_intro⟩

@[simp] theorem not_forall {p : α → Prop} : (¬∀ x, p x) ↔ ∃ x, ¬p x :=
  ⟨fun h => byContradiction fun k => h fun x => byContradiction fun n => k ⟨x, n⟩, fun h k => h.elim fun x n => n (k x)⟩

theorem not_forall_not {p : α → Prop} : (¬∀ x, ¬p x) ↔ ∃ x, p x :=
  ⟨fun h => byContradiction fun k => h fun x n => k ⟨x, n⟩, fun h k => h.elim k⟩

theorem not_exists_not {p : α → Prop} : (¬∃ x, ¬p x) ↔ ∀ x, p x :=
  ⟨fun h x => byContradiction fun n => h ⟨x, n⟩, fun h k => k.elim fun x n => n (h x)⟩

theorem forall_or_exists_not (P : α → Prop) : (∀ a, P a) ∨ ∃ a, ¬P a := (em _).imp id not_forall.mp

theorem exists_or_forall_not (P : α → Prop) : (∃ a, P a) ∨ ∀ a, ¬P a := (em _).imp id fun h a ha => h ⟨a, ha⟩

theorem or_iff_not_imp_left {a b : Prop} : a ∨ b ↔ (¬a → b) :=
  ⟨Or.resolve_left, fun f => (em a).elim .inl fun n => .inr (f n)⟩
theorem or_iff_not_imp_right {a b : Prop} : a ∨ b ↔ (¬b → a) := or_comm.trans or_iff_not_imp_left

theorem not_imp_iff_and_not {a b : Prop} : ¬(a → b) ↔ a ∧ ¬b :=
  ⟨fun h => ⟨byContradiction (not_not_of_not_imp h), not_of_not_imp h⟩, fun h f => h.right (f h.left)⟩

theorem not_and_iff_not_or_not {a b : Prop} : ¬(a ∧ b) ↔ ¬a ∨ ¬b := Decidable.not_and_iff_or_not

theorem not_iff {a b : Prop} : ¬(a ↔ b) ↔ (¬a ↔ b) := by
  cases em a with
  | inl h => exact (not_congr (iff_true_left h)).trans (iff_false_left (not_not_intro h)).symm
  | inr h => exact (not_congr (iff_false_left h)).trans (not_not.trans (iff_true_left h).symm)

@[simp] theorem imp_iff_left_iff {a b : Prop} : (b ↔ a → b) ↔ a ∨ b :=
  ⟨fun h => (em a).imp id fun n => h.mpr fun x => absurd x n, fun h => h.elim (fun x => (imp_iff_right x).symm)
    fun y => iff_of_true y fun _ => y⟩
@[simp] theorem imp_iff_right_iff {a b : Prop} : (a → b ↔ b) ↔ a ∨ b := Iff.comm.trans imp_iff_left_iff

@[simp] theorem and_or_imp {a b c : Prop} : a ∧ b ∨ (a → c) ↔ a → b ∨ c := by
  cases em a with
  | inl h => exact ⟨fun k _ => k.imp And.right fun f => f h, fun k => (k h).imp (And.intro h) fun z _ => z⟩
  | inr h => exact iff_of_true (.inr h.elim) h.elim
@[simp] theorem not_imp {a b : Prop} : ¬(a → b) ↔ a ∧ ¬b := not_imp_iff_and_not

theorem imp_and_neg_imp_iff (p : Prop) {q : Prop} : (p → q) ∧ (¬p → q) ↔ q :=
  ⟨fun h => byCases h.left h.right, fun h => ⟨fun _ => h, fun _ => h⟩⟩

end Classical

export Classical (imp_iff_left_iff imp_iff_right_iff and_or_imp not_imp)

/-! ## Outside the namespace -/

/-- A witness, chosen. -/
@[reducible] noncomputable def Exists.choose {α : Sort u} {p : α → Prop} (P : ∃ a, p a) : α := Classical.choose P

theorem Exists.choose_spec {α : Sort u} {p : α → Prop} (P : ∃ a, p a) : p P.choose := Classical.choose_spec P
