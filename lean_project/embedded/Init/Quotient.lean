prelude
import Init.WFFix

/-!
Types with at most one element, equivalence relations, quotients; and what is said of pairs, sums, subtypes and units
beyond their definitions: extensionality, instances.
-/

universe u v w

/-! ## Inhabited and nonempty types -/

instance : Inhabited Prop where
  default := True

instance : Inhabited True where
  default := trivial

theorem nonempty_of_exists {α : Sort u} {p : α → Prop} : Exists (fun x => p x) → Nonempty α :=
  fun h => h.elim fun x _ => ⟨x⟩

/-! ## Subsingletons -/

/-- A type with at most one element. -/
class Subsingleton (α : Sort u) : Prop where
  intro ::
  allEq : (a b : α) → a = b

protected theorem Subsingleton.elim {α : Sort u} [h : Subsingleton α] : (a b : α) → a = b := h.allEq

protected theorem Subsingleton.helim {α β : Sort u} [h₁ : Subsingleton α] (h₂ : α = β) (a : α) (b : β) : HEq a b := by
  cases h₂
  exact heq_of_eq (h₁.allEq a b)

instance (p : Prop) : Subsingleton p := ⟨fun _ _ => rfl⟩
instance : Subsingleton Empty := ⟨fun a => a.elim⟩
instance : Subsingleton PEmpty := ⟨fun a => a.elim⟩

instance [Subsingleton α] [Subsingleton β] : Subsingleton (α × β) :=
  ⟨fun (a, b) (c, d) => congr (congrArg Prod.mk (Subsingleton.elim a c)) (Subsingleton.elim b d)⟩

instance (p : Prop) : Subsingleton (Decidable p) :=
  ⟨fun a b => by cases a <;> cases b <;> first | rfl | contradiction⟩

theorem recSubsingleton {p : Prop} [h : Decidable p] {h₁ : p → Sort u} {h₂ : ¬p → Sort u}
    [h₃ : ∀ (h : p), Subsingleton (h₁ h)]
    [h₄ : ∀ (h : ¬p), Subsingleton (h₂ h)] : Subsingleton (h.falseTrueCases h₂ h₁) := by
  cases h with
  | isTrue h => exact h₃ h
  | isFalse h => exact h₄ h

instance Pi.instSubsingleton {α : Sort u} {β : α → Sort v} [∀ a, Subsingleton (β a)] : Subsingleton (∀ a, β a) :=
  ⟨fun f g => funext fun a => Subsingleton.elim (f a) (g a)⟩

theorem eq_iff_true_of_subsingleton [Subsingleton α] (x y : α) : x = y ↔ True :=
  ⟨fun _ => trivial, fun _ => Subsingleton.elim x y⟩

/-! ## Equivalence relations -/

/-- Reflexive, symmetric and transitive relations. -/
structure Equivalence {α : Sort u} (r : α → α → Prop) : Prop where
  refl : ∀ x, r x x
  symm : ∀ {x y}, r x y → r y x
  trans : ∀ {x y z}, r x y → r y z → r x z

/-- `a ≈ b`. -/
class HasEquiv (α : Sort u) where
  Equiv : α → α → Sort v

/-- A type with a chosen equivalence relation. -/
class Setoid (α : Sort u) where
  r : α → α → Prop
  iseqv : Equivalence r

instance {α : Sort u} [Setoid α] : HasEquiv α := ⟨Setoid.r⟩

namespace Setoid
variable {α : Sort u} [Setoid α]

theorem refl (a : α) : a ≈ a := iseqv.refl a
theorem symm {a b : α} (hab : a ≈ b) : b ≈ a := iseqv.symm hab
theorem trans {a b c : α} (hab : a ≈ b) (hbc : b ≈ c) : a ≈ c := iseqv.trans hab hbc

end Setoid

/-! ## Subtypes -/

namespace Subtype

theorem exists_of_subtype {α : Type u} {p : α → Prop} : { x // p x } → Exists (fun x => p x)
  | ⟨a, h⟩ => ⟨a, h⟩

variable {α : Sort u} {p : α → Prop}

protected theorem ext : ∀ {a1 a2 : {x // p x}}, val a1 = val a2 → a1 = a2
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl

theorem eta (a : {x // p x}) (h : p (val a)) : mk (val a) h = a := rfl

instance {α : Type u} {p : α → Prop} [DecidableEq α] : DecidableEq {x : α // p x} := fun a b =>
  decidable_of_decidable_of_iff (p := a.val = b.val) ⟨Subtype.ext, congrArg val⟩

end Subtype

/-! ## Sums -/

section
variable {α : Type u} {β : Type v}

/-- The sum is inhabited on the left. -/
@[reducible] def Sum.inhabitedLeft [Inhabited α] : Inhabited (Sum α β) where
  default := .inl default
/-- The sum is inhabited on the right. -/
@[reducible] def Sum.inhabitedRight [Inhabited β] : Inhabited (Sum α β) where
  default := .inr default

instance Sum.nonemptyLeft [h : Nonempty α] : Nonempty (Sum α β) := h.elim fun a => ⟨.inl a⟩
instance Sum.nonemptyRight [h : Nonempty β] : Nonempty (Sum α β) := h.elim fun b => ⟨.inr b⟩

deriving instance DecidableEq for Sum

end

/-! ## Pairs -/

instance [h1 : Nonempty α] [h2 : Nonempty β] : Nonempty (α × β) := h1.elim fun a => h2.elim fun b => ⟨(a, b)⟩
instance [h1 : Nonempty α] [h2 : Nonempty β] : Nonempty (MProd α β) := h1.elim fun a => h2.elim fun b => ⟨⟨a, b⟩⟩
instance [h1 : Nonempty α] [h2 : Nonempty β] : Nonempty (PProd α β) := h1.elim fun a => h2.elim fun b => ⟨⟨a, b⟩⟩
instance [Inhabited α] [Inhabited β] : Inhabited (α × β) := ⟨(default, default)⟩
instance [Inhabited α] [Inhabited β] : Inhabited (MProd α β) := ⟨⟨default, default⟩⟩
instance [Inhabited α] [Inhabited β] : Inhabited (PProd α β) := ⟨⟨default, default⟩⟩

instance [DecidableEq α] [DecidableEq β] : DecidableEq (α × β) := fun (a, b) (a', b') =>
  decidable_of_decidable_of_iff (p := a = a' ∧ b = b')
    ⟨fun h => congr (congrArg Prod.mk h.left) h.right, fun h => Prod.noConfusion rfl rfl (heq_of_eq h) fun h₁ h₂ =>
      ⟨eq_of_heq h₁, eq_of_heq h₂⟩⟩

instance [BEq α] [BEq β] : BEq (α × β) where
  beq p q := p.1 == q.1 && p.2 == q.2

/-- The lexicographic order on pairs. -/
def Prod.lexLt [LT α] [LT β] (s : α × β) (t : α × β) : Prop := s.1 < t.1 ∨ (s.1 = t.1 ∧ s.2 < t.2)

instance Prod.lexLtDec [LT α] [LT β] [DecidableEq α] [(a b : α) → Decidable (a < b)] [(a b : β) → Decidable (a < b)] :
    (s t : α × β) → Decidable (Prod.lexLt s t) :=
  fun _ _ => inferInstanceAs (Decidable (_ ∨ _))

theorem Prod.lexLt_def [LT α] [LT β] (s t : α × β) : (Prod.lexLt s t) = (s.1 < t.1 ∨ (s.1 = t.1 ∧ s.2 < t.2)) := rfl

theorem Prod.eta (p : α × β) : (p.1, p.2) = p := rfl

/-- Applies a function to each component. -/
def Prod.map {α₁ : Type u₁} {α₂ : Type u₂} {β₁ : Type v₁} {β₂ : Type v₂} (f : α₁ → α₂) (g : β₁ → β₂) :
    α₁ × β₁ → α₂ × β₂ :=
  fun p => (f p.1, g p.2)

@[simp] theorem Prod.map_apply (f : α → β) (g : γ → δ) (x) (y) : Prod.map f g (x, y) = (f x, g y) := rfl
@[simp] theorem Prod.map_fst (f : α → β) (g : γ → δ) (x) : (Prod.map f g x).1 = f x.1 := rfl
@[simp] theorem Prod.map_snd (f : α → β) (g : γ → δ) (x) : (Prod.map f g x).2 = g x.2 := rfl

theorem Exists.of_psigma_prop {α : Sort u} {p : α → Prop} : (PSigma (fun x => p x)) → Exists (fun x => p x)
  | ⟨x, h⟩ => ⟨x, h⟩

protected theorem PSigma.eta {α : Sort u} {β : α → Sort v} {a₁ a₂ : α} {b₁ : β a₁} {b₂ : β a₂}
    (h₁ : a₁ = a₂) (h₂ : Eq.ndrec b₁ h₁ = b₂) : PSigma.mk a₁ b₁ = PSigma.mk a₂ b₂ := by
  cases h₁; cases h₂; rfl

/-! ## Units -/

theorem PUnit.subsingleton (a b : PUnit) : a = b := rfl
theorem PUnit.eq_punit (a : PUnit) : a = ⟨⟩ := rfl

instance : Subsingleton PUnit := ⟨fun _ _ => rfl⟩
instance : Inhabited PUnit := ⟨⟨⟩⟩
instance : DecidableEq PUnit := fun _ _ => isTrue rfl

/-! ## Quotients by a relation -/

namespace Quot

protected theorem liftBeta {α : Sort u} {r : α → α → Prop} {β : Sort v} (f : α → β) (c : (a b : α) → r a b → f a = f b)
    (a : α) :
    lift f c (Quot.mk r a) = f a := rfl

protected theorem indBeta {α : Sort u} {r : α → α → Prop} {motive : Quot r → Prop} (p : (a : α) → motive (Quot.mk r a))
    (a : α) :
    (ind p (Quot.mk r a) : motive (Quot.mk r a)) = p a := rfl

@[elab_as_elim]
protected theorem inductionOn {α : Sort u} {r : α → α → Prop} {motive : Quot r → Prop} (q : Quot r)
    (h : (a : α) → motive (Quot.mk r a)) : motive q := ind h q

theorem exists_rep {α : Sort u} {r : α → α → Prop} (q : Quot r) : Exists (fun a => (Quot.mk r a) = q) :=
  ind (β := fun q => Exists fun a => Quot.mk r a = q) (fun a => ⟨a, rfl⟩) q

section
variable {α : Sort u} {r : α → α → Prop} {motive : Quot r → Sort v}

/-- The class of an element together with a value at the class. -/
@[reducible, macro_inline]
protected def indep (f : (a : α) → motive (Quot.mk r a)) (a : α) : PSigma motive := ⟨Quot.mk r a, f a⟩

protected theorem indepCoherent (f : (a : α) → motive (Quot.mk r a))
    (h : (a b : α) → (p : r a b) → Eq.ndrec (f a) (sound p) = f b) :
    (a b : α) → r a b → Quot.indep f a = Quot.indep f b := fun a b p => PSigma.eta (sound p) (h a b p)

protected theorem liftIndepPr1 (f : (a : α) → motive (Quot.mk r a))
    (h : ∀ (a b : α) (p : r a b), Eq.ndrec (f a) (sound p) = f b) (q : Quot r) :
    (lift (Quot.indep f) (Quot.indepCoherent f h) q).1 = q :=
  ind (β := fun q => (lift (Quot.indep f) (Quot.indepCoherent f h) q).1 = q) (fun _ => rfl) q

/-- Dependent recursion on a quotient. -/
@[elab_as_elim] protected abbrev rec (f : (a : α) → motive (Quot.mk r a))
    (h : (a b : α) → (p : r a b) → Eq.ndrec (f a) (sound p) = f b) (q : Quot r) : motive q :=
  Eq.ndrecOn (Quot.liftIndepPr1 f h q) ((lift (Quot.indep f) (Quot.indepCoherent f h) q).2)

/-- `Quot.rec` with the element first. -/
@[elab_as_elim] protected abbrev recOn (q : Quot r) (f : (a : α) → motive (Quot.mk r a))
    (h : (a b : α) → (p : r a b) → Eq.ndrec (f a) (sound p) = f b) : motive q := Quot.rec f h q

/-- Recursion on a quotient into subsingletons. -/
@[elab_as_elim] protected abbrev recOnSubsingleton [h : (a : α) → Subsingleton (motive (Quot.mk r a))] (q : Quot r)
    (f : (a : α) → motive (Quot.mk r a)) : motive q :=
  Quot.rec f (fun _ b _ => (h b).allEq _ _) q

/-- Recursion on a quotient, the values being compared heterogeneously. -/
@[elab_as_elim] protected abbrev hrecOn (q : Quot r) (f : (a : α) → motive (Quot.mk r a))
    (c : (a b : α) → (p : r a b) → HEq (f a) (f b)) : motive q :=
  Quot.rec f (fun a b p => eq_of_heq ((eqRec_heq (sound p) (f a)).trans (c a b p))) q

end

end Quot

/-! ## Quotients by an equivalence relation -/

/-- The quotient of a type by its equivalence relation. -/
def Quotient {α : Sort u} (s : Setoid α) := @Quot α Setoid.r

namespace Quotient

/-- The class of an element. -/
@[inline] protected def mk {α : Sort u} (s : Setoid α) (a : α) : Quotient s := Quot.mk Setoid.r a

/-- The class of an element, the equivalence being found by instance search. -/
protected def mk' {α : Sort u} [s : Setoid α] (a : α) : Quotient s := Quotient.mk s a

theorem sound {α : Sort u} {s : Setoid α} {a b : α} : a ≈ b → Quotient.mk s a = Quotient.mk s b := Quot.sound

/-- A function that respects the equivalence, on classes. -/
protected abbrev lift {α : Sort u} {β : Sort v} {s : Setoid α} (f : α → β) :
    ((a b : α) → a ≈ b → f a = f b) → Quotient s → β :=
  Quot.lift f

protected theorem ind {α : Sort u} {s : Setoid α} {motive : Quotient s → Prop} :
    ((a : α) → motive (Quotient.mk s a)) → (q : Quotient s) → motive q := Quot.ind

/-- `Quotient.lift` with the element first. -/
protected abbrev liftOn {α : Sort u} {β : Sort v} {s : Setoid α} (q : Quotient s) (f : α → β)
    (c : (a b : α) → a ≈ b → f a = f b) : β := Quot.lift f c q

@[elab_as_elim]
protected theorem inductionOn {α : Sort u} {s : Setoid α} {motive : Quotient s → Prop} (q : Quotient s)
    (h : (a : α) → motive (Quotient.mk s a)) : motive q := Quot.ind h q

theorem exists_rep {α : Sort u} {s : Setoid α} (q : Quotient s) : Exists (fun (a : α) => Quotient.mk s a = q) :=
  Quot.exists_rep q

section
variable {α : Sort u} {s : Setoid α} {motive : Quotient s → Sort v}

/-- Dependent recursion on a quotient. -/
@[inline, elab_as_elim]
protected def rec (f : (a : α) → motive (Quotient.mk s a))
    (h : (a b : α) → (p : a ≈ b) → Eq.ndrec (f a) (Quotient.sound p) = f b) (q : Quotient s) : motive q :=
      Quot.rec f h q

/-- `Quotient.rec` with the element first. -/
@[elab_as_elim]
protected abbrev recOn (q : Quotient s) (f : (a : α) → motive (Quotient.mk s a))
    (h : (a b : α) → (p : a ≈ b) → Eq.ndrec (f a) (Quotient.sound p) = f b) : motive q := Quot.rec f h q

/-- Recursion on a quotient into subsingletons. -/
@[elab_as_elim]
protected abbrev recOnSubsingleton [h : (a : α) → Subsingleton (motive (Quotient.mk s a))] (q : Quotient s)
    (f : (a : α) → motive (Quotient.mk s a)) : motive q := Quot.recOnSubsingleton (h := h) q f

/-- Recursion on a quotient, the values being compared heterogeneously. -/
@[elab_as_elim]
protected abbrev hrecOn (q : Quotient s) (f : (a : α) → motive (Quotient.mk s a))
    (c : (a b : α) → (p : a ≈ b) → HEq (f a) (f b)) : motive q := Quot.hrecOn q f c

end

section
universe uA uB uC
variable {α : Sort uA} {β : Sort uB} {φ : Sort uC} {s₁ : Setoid α} {s₂ : Setoid β}

/-- A function of two arguments that respects both equivalences, on classes. -/
protected abbrev lift₂ (f : α → β → φ)
    (c : (a₁ : α) → (b₁ : β) → (a₂ : α) → (b₂ : β) → a₁ ≈ a₂ → b₁ ≈ b₂ → f a₁ b₁ = f a₂ b₂)
    (q₁ : Quotient s₁) (q₂ : Quotient s₂) : φ :=
  Quotient.lift (fun a => Quotient.lift (f a) (fun b b' => c a b a b' (Setoid.refl a)) q₂)
    (fun a a' h => Quotient.ind (motive := fun q => Quotient.lift (f a) _ q = Quotient.lift (f a') _ q)
      (fun b => c a b a' b h (Setoid.refl b)) q₂) q₁

/-- `Quotient.lift₂` with the elements first. -/
protected abbrev liftOn₂ (q₁ : Quotient s₁) (q₂ : Quotient s₂) (f : α → β → φ)
    (c : (a₁ : α) → (b₁ : β) → (a₂ : α) → (b₂ : β) → a₁ ≈ a₂ → b₁ ≈ b₂ → f a₁ b₁ = f a₂ b₂) : φ :=
      Quotient.lift₂ f c q₁ q₂

@[elab_as_elim]
protected theorem ind₂ {motive : Quotient s₁ → Quotient s₂ → Prop}
    (h : (a : α) → (b : β) → motive (Quotient.mk s₁ a) (Quotient.mk s₂ b)) (q₁ : Quotient s₁) (q₂ : Quotient s₂) :
      motive q₁ q₂ :=
  Quotient.ind (motive := fun q => motive q q₂) (fun a => Quotient.ind (motive := motive (Quotient.mk s₁ a)) (h a) q₂)
    q₁

@[elab_as_elim]
protected theorem inductionOn₂ {motive : Quotient s₁ → Quotient s₂ → Prop} (q₁ : Quotient s₁) (q₂ : Quotient s₂)
    (h : (a : α) → (b : β) → motive (Quotient.mk s₁ a) (Quotient.mk s₂ b)) : motive q₁ q₂ := Quotient.ind₂ h q₁ q₂

@[elab_as_elim]
protected theorem inductionOn₃ {s₃ : Setoid φ} {motive : Quotient s₁ → Quotient s₂ → Quotient s₃ → Prop}
    (q₁ : Quotient s₁)
    (q₂ : Quotient s₂) (q₃ : Quotient s₃)
    (h : (a : α) → (b : β) → (c : φ) → motive (Quotient.mk s₁ a) (Quotient.mk s₂ b) (Quotient.mk s₃ c)) : motive q₁ q₂
      q₃ :=
  Quotient.ind₂ (motive := fun p q => motive p q q₃)
    (fun a b => Quotient.ind (motive := motive (Quotient.mk s₁ a) (Quotient.mk s₂ b)) (h a b) q₃) q₁ q₂

end

section
variable {α : Sort u}

/-- The equivalence, on classes: equal to equality. -/
private def related {s : Setoid α} (q₁ q₂ : Quotient s) : Prop :=
  Quotient.lift₂ (fun a b => a ≈ b) (fun _ _ _ _ h k => propext
    ⟨fun e => Setoid.trans (Setoid.symm h) (Setoid.trans e k), fun e => Setoid.trans h
      (Setoid.trans e (Setoid.symm k))⟩) q₁ q₂

theorem exact {s : Setoid α} {a b : α} : Quotient.mk s a = Quotient.mk s b → a ≈ b := fun h =>
  show related (Quotient.mk s a) (Quotient.mk s b) from h.subst (motive := related (Quotient.mk s a)) (Setoid.refl a)

end

section
universe uA uB uC
variable {α : Sort uA} {β : Sort uB} {s₁ : Setoid α} {s₂ : Setoid β}

/-- Recursion on two quotients into subsingletons. -/
@[elab_as_elim]
protected abbrev recOnSubsingleton₂ {motive : Quotient s₁ → Quotient s₂ → Sort uC}
    [s : (a : α) → (b : β) → Subsingleton (motive (Quotient.mk s₁ a) (Quotient.mk s₂ b))] (q₁ : Quotient s₁)
      (q₂ : Quotient s₂)
    (g : (a : α) → (b : β) → motive (Quotient.mk s₁ a) (Quotient.mk s₂ b)) : motive q₁ q₂ :=
  have all (a : α) (q : Quotient s₂) : Subsingleton (motive (Quotient.mk s₁ a) q) :=
    Quotient.ind (motive := fun q => Subsingleton (motive (Quotient.mk s₁ a) q)) (s a) q
  Quotient.recOnSubsingleton (motive := fun q => motive q q₂) (h := fun a => all a q₂) q₁ fun a =>
    Quotient.recOnSubsingleton (motive := motive (Quotient.mk s₁ a)) (h := s a) q₂ (g a)

end

end Quotient

instance Quotient.decidableEq {α : Sort u} {s : Setoid α} [d : ∀ (a b : α), Decidable (a ≈ b)] : DecidableEq
    (Quotient s) :=
  fun q₁ q₂ => Quotient.recOnSubsingleton₂ (motive := fun q₁ q₂ => Decidable (q₁ = q₂)) q₁ q₂ fun a b =>
    decidable_of_decidable_of_iff (p := a ≈ b) ⟨Quotient.sound, Quotient.exact⟩

/-! ## Squash -/

/-- A type with all its elements made equal. -/
def Squash (α : Sort u) := Quot (fun (_ _ : α) => True)

/-- The one element of `Squash α`, if there is one. -/
def Squash.mk {α : Sort u} (x : α) : Squash α := Quot.mk _ x

@[elab_as_elim]
theorem Squash.ind {α : Sort u} {motive : Squash α → Prop} (h : ∀ (a : α), motive (Squash.mk a)) :
    ∀ (q : Squash α), motive q := Quot.ind h

/-- A function into a subsingleton does not distinguish elements. -/
@[inline] def Squash.lift {α β} [Subsingleton β] (s : Squash α) (f : α → β) : β :=
  Quot.lift f (fun _ _ _ => Subsingleton.elim _ _) s

instance : Subsingleton (Squash α) where
  allEq a b :=
    Squash.ind (motive := fun a => a = b) (fun _ => Squash.ind (motive := (_ = ·)) (fun _ => Quot.sound trivial) b) a
