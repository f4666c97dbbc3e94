prelude
import Init.Connectives

/-!
Laws of the quantifiers: congruence, commutation, distribution, and how `simp` removes a bound variable that an
equation determines.
-/

section quantifiers
variable {p q : α → Prop} {b : Prop}

/-! ## Monotonicity and congruence -/

theorem forall_imp (h : ∀ a, p a → q a) : (∀ a, p a) → ∀ a, q a := fun f a => h a (f a)

@[simp] theorem forall_exists_index {q : (∃ x, p x) → Prop} : (∀ h, q h) ↔ ∀ x (h : p x), q ⟨x, h⟩ :=
  ⟨fun f x h => f ⟨x, h⟩, fun f h => h.elim f⟩

theorem Exists.imp (h : ∀ a, p a → q a) : (∃ a, p a) → ∃ a, q a := fun k => k.elim fun a ha => ⟨a, h a ha⟩
theorem Exists.imp' {β} {q : β → Prop} (f : α → β) (hpq : ∀ a, p a → q (f a)) : (∃ a, p a) → ∃ b, q b :=
  fun k => k.elim fun a ha => ⟨f a, hpq a ha⟩

theorem exists_imp : ((∃ x, p x) → b) ↔ ∀ x, p x → b := forall_exists_index
theorem exists₂_imp {P : (x : α) → p x → Prop} : (∃ x h, P x h) → b ↔ ∀ x h, P x h → b :=
  ⟨fun f x h k => f ⟨x, h, k⟩, fun f k => k.elim fun x k => k.elim (f x)⟩

@[simp] theorem exists_const (α) [i : Nonempty α] : (∃ _ : α, b) ↔ b :=
  ⟨fun k => k.elim fun _ h => h, fun h => i.elim fun x => ⟨x, h⟩⟩

@[congr]
theorem exists_prop_congr {p p' : Prop} {q q' : p → Prop} (hq : ∀ h, q h ↔ q' h) (hp : p ↔ p') :
    Exists q ↔ ∃ h : p', q' (hp.2 h) :=
  ⟨fun k => k.elim fun h k => ⟨hp.mp h, (hq h).mp k⟩, fun k => k.elim fun h k => ⟨hp.mpr h, (hq _).mpr k⟩⟩

theorem exists_prop_of_true {p : Prop} {q : p → Prop} (h : p) : (Exists fun h' : p => q h') ↔ q h :=
  ⟨fun k => k.elim fun _ k => k, fun k => ⟨h, k⟩⟩

@[simp] theorem exists_true_left {p : True → Prop} : Exists p ↔ p True.intro := exists_prop_of_true _

theorem forall_congr' (h : ∀ a, p a ↔ q a) : (∀ a, p a) ↔ ∀ a, q a :=
  ⟨forall_imp fun a => (h a).mp, forall_imp fun a => (h a).mpr⟩
theorem exists_congr (h : ∀ a, p a ↔ q a) : (∃ a, p a) ↔ ∃ a, q a := ⟨.imp fun a => (h a).mp, .imp fun a => (h a).mpr⟩

section
variable {β : α → Sort _}

theorem forall₂_congr {p q : ∀ a, β a → Prop} (h : ∀ a b, p a b ↔ q a b) : (∀ a b, p a b) ↔ ∀ a b, q a b :=
  forall_congr' fun a => forall_congr' (h a)
theorem exists₂_congr {p q : ∀ a, β a → Prop} (h : ∀ a b, p a b ↔ q a b) : (∃ a b, p a b) ↔ ∃ a b, q a b :=
  exists_congr fun a => exists_congr (h a)

variable {γ : ∀ a, β a → Sort _}

theorem forall₃_congr {p q : ∀ a b, γ a b → Prop} (h : ∀ a b c, p a b c ↔ q a b c) :
    (∀ a b c, p a b c) ↔ ∀ a b c, q a b c :=
  forall_congr' fun a => forall₂_congr (h a)
theorem exists₃_congr {p q : ∀ a b, γ a b → Prop} (h : ∀ a b c, p a b c ↔ q a b c) :
    (∃ a b c, p a b c) ↔ ∃ a b c, q a b c :=
  exists_congr fun a => exists₂_congr (h a)

variable {δ : ∀ a b, γ a b → Sort _}

theorem forall₄_congr {p q : ∀ a b c, δ a b c → Prop} (h : ∀ a b c d, p a b c d ↔ q a b c d) :
    (∀ a b c d, p a b c d) ↔ ∀ a b c d, q a b c d := forall_congr' fun a => forall₃_congr (h a)
theorem exists₄_congr {p q : ∀ a b c, δ a b c → Prop} (h : ∀ a b c d, p a b c d ↔ q a b c d) :
    (∃ a b c d, p a b c d) ↔ ∃ a b c d, q a b c d := exists_congr fun a => exists₃_congr (h a)

variable {ε : ∀ a b c, δ a b c → Sort _}

theorem forall₅_congr {p q : ∀ a b c d, ε a b c d → Prop} (h : ∀ a b c d e, p a b c d e ↔ q a b c d e) :
    (∀ a b c d e, p a b c d e) ↔ ∀ a b c d e, q a b c d e := forall_congr' fun a => forall₄_congr (h a)
theorem exists₅_congr {p q : ∀ a b c d, ε a b c d → Prop} (h : ∀ a b c d e, p a b c d e ↔ q a b c d e) :
    (∃ a b c d e, p a b c d e) ↔ ∃ a b c d e, q a b c d e := exists_congr fun a => exists₄_congr (h a)

end

/-! ## Negation, conjunction, disjunction -/

@[simp] theorem not_exists : (¬∃ x, p x) ↔ ∀ x, ¬p x := exists_imp
theorem forall_not_of_not_exists (h : ¬∃ x, p x) : ∀ x, ¬p x := not_exists.mp h
theorem not_exists_of_forall_not (h : ∀ x, ¬p x) : ¬∃ x, p x := not_exists.mpr h

theorem forall_and : (∀ x, p x ∧ q x) ↔ (∀ x, p x) ∧ (∀ x, q x) :=
  ⟨fun f => ⟨fun x => (f x).left, fun x => (f x).right⟩, fun h x => ⟨h.left x, h.right x⟩⟩

theorem exists_or : (∃ x, p x ∨ q x) ↔ (∃ x, p x) ∨ ∃ x, q x :=
  ⟨fun k => k.elim fun x h => h.imp (fun h => ⟨x, h⟩) (fun h => ⟨x, h⟩), fun h => h.elim (.imp fun _ => .inl)
    (.imp fun _ => .inr)⟩

@[simp] theorem exists_false : ¬(∃ _a : α, False) := fun k => k.elim fun _ h => h

@[simp] theorem forall_const (α : Sort _) [i : Nonempty α] : (α → b) ↔ b := ⟨i.elim, fun h _ => h⟩

theorem Exists.nonempty : (∃ x, p x) → Nonempty α := fun k => k.elim fun x _ => ⟨x⟩

theorem not_forall_of_exists_not {p : α → Prop} : (∃ x, ¬p x) → ¬∀ x, p x := fun k f => k.elim fun x n => n (f x)

@[simp] theorem exists_and_left : (∃ x, b ∧ p x) ↔ b ∧ (∃ x, p x) :=
  ⟨fun k => k.elim fun x h => ⟨h.left, x, h.right⟩, fun h => h.right.imp fun _ k => ⟨h.left, k⟩⟩
@[simp] theorem exists_and_right : (∃ x, p x ∧ b) ↔ (∃ x, p x) ∧ b :=
  ⟨fun k => k.elim fun x h => ⟨⟨x, h.left⟩, h.right⟩, fun h => h.left.imp fun _ k => ⟨k, h.right⟩⟩

/-! ## A bound variable that an equation determines -/

@[simp] theorem forall_eq {p : α → Prop} {a' : α} : (∀ a, a = a' → p a) ↔ p a' :=
  ⟨fun f => f a' rfl, fun h _ e => e.symm.subst h⟩
@[simp] theorem forall_eq' {a' : α} : (∀ a, a' = a → p a) ↔ p a' := ⟨fun f => f a' rfl, fun h _ e => e.subst h⟩
@[simp] theorem exists_eq {a' : α} : ∃ a, a = a' := ⟨a', rfl⟩
@[simp] theorem exists_eq' {a' : α} : ∃ a, a' = a := ⟨a', rfl⟩
@[simp] theorem exists_eq_left {a' : α} : (∃ a, a = a' ∧ p a) ↔ p a' :=
  ⟨fun k => k.elim fun _ h => h.left.subst h.right, fun h => ⟨a', rfl, h⟩⟩
@[simp] theorem exists_eq_right {a' : α} : (∃ a, p a ∧ a = a') ↔ p a' :=
  (exists_congr fun _ => and_comm).trans exists_eq_left
@[simp] theorem exists_eq_left' {a' : α} : (∃ a, a' = a ∧ p a) ↔ p a' :=
  (exists_congr fun _ => and_congr_left' eq_comm).trans exists_eq_left
@[simp] theorem exists_eq_right' {a' : α} : (∃ a, p a ∧ a' = a) ↔ p a' :=
  (exists_congr fun _ => and_comm).trans exists_eq_left'

@[simp] theorem exists_prop_eq {a' : α} {p : (a : α) → a = a' → Prop} : (∃ (a : α) (h : a = a'), p a h) ↔ p a' rfl :=
  ⟨fun k => k.elim fun a k => k.elim fun e h => by cases e; exact h, fun h => ⟨a', rfl, h⟩⟩
@[simp] theorem exists_prop_eq' {a' : α} {p : (a : α) → a' = a → Prop} : (∃ (a : α) (h : a' = a), p a h) ↔ p a' rfl :=
  ⟨fun k => k.elim fun a k => k.elim fun e h => by cases e; exact h, fun h => ⟨a', rfl, h⟩⟩

@[simp] theorem forall_eq_or_imp {a' : α} {P Q : α → Prop} : (∀ a, a = a' ∨ Q a → P a) ↔ P a' ∧ ∀ a, Q a → P a :=
  (forall_congr' fun _ => or_imp).trans (forall_and.trans (and_congr_left' forall_eq))
theorem forall_eq_or_imp' {P Q : α → Prop} {a' : α} : (∀ (a : α), a' = a ∨ Q a → P a) ↔ P a' ∧ ∀ (a : α), Q a → P a :=
  (forall_congr' fun _ => or_imp).trans (forall_and.trans (and_congr_left' forall_eq'))
theorem forall_or_eq_imp {a' : α} {P Q : α → Prop} : (∀ a, Q a ∨ a = a' → P a) ↔ (∀ a, Q a → P a) ∧ P a' :=
  (forall_congr' fun _ => or_imp).trans (forall_and.trans (and_congr_right' forall_eq))
theorem forall_or_eq_imp' {a' : α} {P Q : α → Prop} : (∀ a, Q a ∨ a' = a → P a) ↔ (∀ a, Q a → P a) ∧ P a' :=
  (forall_congr' fun _ => or_imp).trans (forall_and.trans (and_congr_right' forall_eq'))

@[simp] theorem exists_eq_or_imp {a' : α} : (∃ a, (a = a' ∨ q a) ∧ p a) ↔ p a' ∨ ∃ a, q a ∧ p a :=
  (exists_congr fun _ => or_and_right).trans (exists_or.trans (or_congr_left exists_eq_left))
@[simp] theorem exists_eq_or_imp' {a' : α} : (∃ a, (a' = a ∨ q a) ∧ p a) ↔ p a' ∨ ∃ a, q a ∧ p a :=
  (exists_congr fun _ => or_and_right).trans (exists_or.trans (or_congr_left exists_eq_left'))
@[simp] theorem exists_or_eq_imp {a' : α} : (∃ a, (q a ∨ a = a') ∧ p a) ↔ (∃ a, q a ∧ p a) ∨ p a' :=
  (exists_congr fun _ => or_and_right).trans (exists_or.trans (or_congr_right exists_eq_left))
@[simp] theorem exists_or_eq_imp' {a' : α} : (∃ a, (q a ∨ a' = a) ∧ p a) ↔ (∃ a, q a ∧ p a) ∨ p a' :=
  (exists_congr fun _ => or_and_right).trans (exists_or.trans (or_congr_right exists_eq_left'))

@[simp] theorem exists_eq_right_right {a' : α} : (∃ (a : α), p a ∧ q a ∧ a = a') ↔ p a' ∧ q a' :=
  (exists_congr fun _ => and_assoc.symm).trans (exists_eq_right (p := fun a => p a ∧ q a))
@[simp] theorem exists_eq_right_right' {a' : α} : (∃ (a : α), p a ∧ q a ∧ a' = a) ↔ p a' ∧ q a' :=
  (exists_congr fun _ => and_assoc.symm).trans (exists_eq_right' (p := fun a => p a ∧ q a))

@[simp] theorem exists_or_eq_left (y : α) (p : α → Prop) : ∃ x : α, x = y ∨ p x := ⟨y, .inl rfl⟩
@[simp] theorem exists_or_eq_right (y : α) (p : α → Prop) : ∃ x : α, p x ∨ x = y := ⟨y, .inr rfl⟩
@[simp] theorem exists_or_eq_left' (y : α) (p : α → Prop) : ∃ x : α, y = x ∨ p x := ⟨y, .inl rfl⟩
@[simp] theorem exists_or_eq_right' (y : α) (p : α → Prop) : ∃ x : α, p x ∨ y = x := ⟨y, .inr rfl⟩

/-! ## Quantifiers over proofs, two quantifiers, images -/

theorem exists_prop' {p : Prop} : (∃ _ : α, p) ↔ Nonempty α ∧ p :=
  ⟨fun k => k.elim fun x h => ⟨⟨x⟩, h⟩, fun h => h.left.elim fun x => ⟨x, h.right⟩⟩

@[simp] theorem exists_prop : (∃ _h : a, b) ↔ a ∧ b := ⟨fun k => k.elim .intro, fun h => ⟨h.left, h.right⟩⟩

@[simp] theorem exists_idem {P : Prop} (f : P → P → Prop) : (∃ (p₁ : P), ∃ (p₂ : P), f p₁ p₂) ↔ ∃ (p : P), f p p :=
  ⟨fun k => k.elim fun x k => k.elim fun _ h => ⟨x, h⟩, fun k => k.elim fun x h => ⟨x, x, h⟩⟩

@[simp] theorem exists_apply_eq_apply (f : α → β) (a' : α) : ∃ a, f a = f a' := ⟨a', rfl⟩

theorem forall_prop_of_true {p : Prop} {q : p → Prop} (h : p) : (∀ h' : p, q h') ↔ q h := ⟨fun f => f h, fun k _ => k⟩

theorem forall_comm {p : α → β → Prop} : (∀ a b, p a b) ↔ (∀ b a, p a b) := ⟨fun f y x => f x y, fun f x y => f y x⟩
theorem exists_comm {p : α → β → Prop} : (∃ a b, p a b) ↔ (∃ b a, p a b) :=
  ⟨fun k => k.elim fun x k => k.elim fun y h => ⟨y, x, h⟩, fun k => k.elim fun y k => k.elim fun x h => ⟨x, y, h⟩⟩

@[simp] theorem forall_apply_eq_imp_iff {f : α → β} {p : β → Prop} : (∀ b a, f a = b → p b) ↔ ∀ a, p (f a) :=
  ⟨fun h a => h _ a rfl, fun h _ a e => e.subst (h a)⟩
@[simp] theorem forall_eq_apply_imp_iff {f : α → β} {p : β → Prop} : (∀ b a, b = f a → p b) ↔ ∀ a, p (f a) :=
  ⟨fun h a => h _ a rfl, fun h _ a e => e.symm.subst (h a)⟩
@[simp] theorem forall_apply_eq_imp_iff₂ {f : α → β} {p : α → Prop} {q : β → Prop} :
    (∀ b a, p a → f a = b → q b) ↔ ∀ a, p a → q (f a) :=
  ⟨fun h a ha => h _ a ha rfl, fun h _ a ha e => e.subst (h a ha)⟩

theorem forall_prop_of_false {p : Prop} {q : p → Prop} (hn : ¬p) : (∀ h' : p, q h') ↔ True :=
  iff_true_intro fun h => hn.elim h

@[simp] theorem and_exists_self (P : Prop) (Q : P → Prop) : (P ∧ ∃ p, Q p) ↔ ∃ p, Q p :=
  and_iff_right_of_imp fun k => k.elim fun x _ => x
@[simp] theorem exists_and_self (P : Prop) (Q : P → Prop) : ((∃ p, Q p) ∧ P) ↔ ∃ p, Q p :=
  and_iff_left_of_imp fun k => k.elim fun x _ => x
@[simp] theorem forall_self_imp (P : Prop) (Q : P → Prop) : (∀ p : P, P → Q p) ↔ ∀ p, Q p :=
  ⟨fun f x => f x x, fun f _ x => f x⟩

end quantifiers

/-! ## Membership and nonemptiness -/

section
variable [Membership α β] {s t : β} {a b : α}

theorem ne_of_mem_of_not_mem (h : a ∈ s) : b ∉ s → a ≠ b := fun n e => n (e.subst (motive := (· ∈ s)) h)
theorem ne_of_mem_of_not_mem' (h : a ∈ s) : a ∉ t → s ≠ t := fun n e => n (e.subst (motive := (a ∈ ·)) h)

end

@[simp] theorem nonempty_prop {p : Prop} : Nonempty p ↔ p := ⟨fun h => h.elim id, .intro⟩
