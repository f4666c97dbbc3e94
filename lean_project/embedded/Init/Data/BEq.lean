prelude
import Init.Coe

/-!
Computed equality, `a == b` and `a != b`, and the classes that say it is what it should be: reflexive, symmetric, the
same as `=`.
-/

universe u v


/-- `a != b`: the negation of `a == b`. -/
@[inline] def bne {α : Type u} [BEq α] (a b : α) : Bool :=
  !(a == b)

theorem Bool.of_not_eq_true {b : Bool} (h : ¬(b = true)) : b = false := Bool.eq_false_of_ne_true h
theorem Bool.of_not_eq_false {b : Bool} (h : ¬(b = false)) : b = true := Bool.eq_true_of_ne_false h

/-! ## Lawful computed equality -/

/-- `==` is reflexive. -/
class ReflBEq (α) [BEq α] : Prop where
  protected rfl {a : α} : a == a

/-- `==` agrees with `=`. -/
class LawfulBEq (α : Type u) [BEq α] : Prop extends ReflBEq α where
  eq_of_beq : {a b : α} → a == b → a = b

export LawfulBEq (eq_of_beq)

@[simp] theorem BEq.rfl [BEq α] [ReflBEq α] {a : α} : a == a := ReflBEq.rfl
theorem BEq.refl [BEq α] [ReflBEq α] (a : α) : a == a := BEq.rfl

theorem beq_of_eq [BEq α] [ReflBEq α] {a b : α} : a = b → a == b
  | rfl => BEq.rfl

@[simp] theorem beq_iff_eq [BEq α] [LawfulBEq α] {a b : α} : a == b ↔ a = b :=
  ⟨eq_of_beq, beq_of_eq⟩

theorem beq_self_eq_true [BEq α] [ReflBEq α] (a : α) : (a == a) = true := BEq.rfl

theorem ne_of_beq_false [BEq α] [ReflBEq α] {a b : α} (h : (a == b) = false) : a ≠ b :=
  fun e => Bool.noConfusion (h.symm.trans (beq_of_eq e))

theorem not_eq_of_beq_eq_false [BEq α] [ReflBEq α] {a b : α} (h : (a == b) = false) : ¬a = b :=
  ne_of_beq_false h

theorem beq_false_of_ne [BEq α] [LawfulBEq α] {a b : α} (h : a ≠ b) : (a == b) = false :=
  Bool.eq_false_of_ne_true fun e => h (eq_of_beq e)

@[simp] theorem beq_eq_false_iff_ne [BEq α] [LawfulBEq α] {a b : α} : (a == b) = false ↔ a ≠ b :=
  ⟨ne_of_beq_false, beq_false_of_ne⟩

@[simp] theorem bne_iff_ne [BEq α] [LawfulBEq α] {a b : α} : a != b ↔ a ≠ b where
  mp h e := Bool.noConfusion (((congrArg Bool.not (beq_of_eq e) : (a != b) = false)).symm.trans h)
  mpr h := congrArg Bool.not (beq_false_of_ne h)

@[simp] theorem bne_self_eq_false [BEq α] [LawfulBEq α] (a : α) : (a != a) = false :=
  congrArg Bool.not (beq_self_eq_true a)

@[simp] theorem bne_eq_false_iff_eq [BEq α] [LawfulBEq α] {a b : α} : (a != b) = false ↔ a = b where
  mp h := match e : a == b with
    | true => eq_of_beq e
    | false => Bool.noConfusion ((congrArg Bool.not e).symm.trans h)
  mpr h := h ▸ bne_self_eq_false a

/-! ## Instances -/

instance : LawfulBEq Bool where
  eq_of_beq {a b} h := by
    revert h
    cases a <;> cases b <;> first | exact fun _ => rfl | exact fun h => Bool.noConfusion h
  rfl {a} := by cases a <;> rfl

instance [DecidableEq α] : LawfulBEq α where
  eq_of_beq := of_decide_eq_true
  rfl {a} := of_decide_eq_self_eq_true a

/-- Lawful computed equality decides equality. -/
def instDecidableEqOfLawfulBEq [BEq α] [LawfulBEq α] : DecidableEq α := fun a b =>
  match h : a == b with
  | true => isTrue (eq_of_beq h)
  | false => isFalse (ne_of_beq_false h)

theorem beq_self_eq_true' [DecidableEq α] (a : α) : (a == a) = true := BEq.rfl
theorem bne_self_eq_false' [DecidableEq α] (a : α) : (a != a) = false := bne_self_eq_false a

/-! ## Symmetric and transitive computed equality -/


/-- `==` is symmetric and transitive. -/
class PartialEquivBEq (α) [BEq α] : Prop where
  symm : (a : α) == b → b == a
  trans : (a : α) == b → b == c → a == c

/-- `==` is an equivalence relation. -/
class EquivBEq (α) [BEq α] : Prop extends PartialEquivBEq α, ReflBEq α

theorem BEq.symm [BEq α] [PartialEquivBEq α] {a b : α} : a == b → b == a := PartialEquivBEq.symm
theorem BEq.trans [BEq α] [PartialEquivBEq α] {a b c : α} : a == b → b == c → a == c := PartialEquivBEq.trans

theorem BEq.comm [BEq α] [PartialEquivBEq α] {a b : α} : (a == b) = (b == a) :=
  match h : a == b, h' : b == a with
  | true, true | false, false => Eq.refl _
  | true, false => (h'.symm.trans (BEq.symm h)).symm
  | false, true => h.symm.trans (BEq.symm h')

theorem bne_comm [BEq α] [PartialEquivBEq α] {a b : α} : (a != b) = (b != a) := congrArg Bool.not BEq.comm

instance (priority := low) [BEq α] [LawfulBEq α] : EquivBEq α where
  symm h := beq_of_eq (eq_of_beq h).symm
  trans h h' := eq_of_beq h ▸ h'
