prelude
import Init.Data.BEq
import Init.SimpLemmas

/-!
Laws of the truth values: `&&`, `||`, `!`, `^^`, `==`, `!=`, `≤`, `<`, `cond`, and `if` and `decide` between them.
Most are proved by going through all cases.
-/

universe u v

/-! ## Going through all cases -/

namespace Bool

/-- Exclusive or, `x ^^ y`. -/
abbrev xor : Bool → Bool → Bool := bne

instance (p : Bool → Prop) [inst : DecidablePred p] : Decidable (∀ x, p x) :=
  match inst true, inst false with
  | .isTrue t, .isTrue f => .isTrue fun | true => t | false => f
  | .isFalse t, _ => .isFalse fun all => t (all true)
  | _, .isFalse f => .isFalse fun all => f (all false)

instance (p : Bool → Prop) [inst : DecidablePred p] : Decidable (∃ x, p x) :=
  match inst true, inst false with
  | .isTrue t, _ => .isTrue ⟨true, t⟩
  | _, .isTrue f => .isTrue ⟨false, f⟩
  | .isFalse t, .isFalse f => .isFalse fun | ⟨true, h⟩ => t h | ⟨false, h⟩ => f h

end Bool

/-! ## With constants -/

@[simp] theorem Bool.or_false (b : Bool) : (b || false) = b := by revert b; decide
@[simp] theorem Bool.or_true (b : Bool) : (b || true) = true := by revert b; decide
@[simp] theorem Bool.false_or (b : Bool) : (false || b) = b := by revert b; decide
@[simp] theorem Bool.true_or (b : Bool) : (true || b) = true := by revert b; decide
@[simp] theorem Bool.or_self (b : Bool) : (b || b) = b := by revert b; decide
@[simp] theorem Bool.or_eq_true (a b : Bool) : ((a || b) = true) = (a = true ∨ b = true) :=
  propext (by revert a b; decide)

@[simp] theorem Bool.and_false (b : Bool) : (b && false) = false := by revert b; decide
@[simp] theorem Bool.and_true (b : Bool) : (b && true) = b := by revert b; decide
@[simp] theorem Bool.false_and (b : Bool) : (false && b) = false := by revert b; decide
@[simp] theorem Bool.true_and (b : Bool) : (true && b) = b := by revert b; decide
@[simp] theorem Bool.and_self (b : Bool) : (b && b) = b := by revert b; decide
@[simp] theorem Bool.and_eq_true (a b : Bool) : ((a && b) = true) = (a = true ∧ b = true) :=
  propext (by revert a b; decide)

theorem Bool.and_assoc (a b c : Bool) : (a && b && c) = (a && (b && c)) := by revert a b c; decide
theorem Bool.or_assoc (a b c : Bool) : (a || b || c) = (a || (b || c)) := by revert a b c; decide

instance : Std.LawfulIdentity (· || ·) false where
  left_id := Bool.false_or
  right_id := Bool.or_false
instance : Std.LawfulIdentity (· && ·) true where
  left_id := Bool.true_and
  right_id := Bool.and_true
instance : Std.IdempotentOp (· || ·) := ⟨Bool.or_self⟩
instance : Std.IdempotentOp (· && ·) := ⟨Bool.and_self⟩
instance : Std.Associative (· && ·) := ⟨Bool.and_assoc⟩
instance : Std.Associative (· || ·) := ⟨Bool.or_assoc⟩

@[simp] theorem Bool.not_not (b : Bool) : (!!b) = b := by revert b; decide
@[simp] theorem Bool.not_true : (!true) = false := by decide
@[simp] theorem Bool.not_false : (!false) = true := by decide
@[simp] theorem beq_true (b : Bool) : (b == true) = b := by revert b; decide
@[simp] theorem beq_false (b : Bool) : (b == false) = !b := by revert b; decide

@[simp] theorem Bool.not_eq_eq_eq_not {a b : Bool} : ((!a) = b) ↔ (a = !b) := by revert a b; decide
@[simp] theorem Bool.not_eq_not {a b : Bool} : ¬a = !b ↔ a = b := by revert a b; decide
theorem Bool.not_not_eq {a b : Bool} : ¬(!a) = b ↔ a = b := by revert a b; decide
theorem Bool.not_eq_true' (b : Bool) : ((!b) = true) = (b = false) := propext (by revert b; decide)
theorem Bool.not_eq_false' (b : Bool) : ((!b) = false) = (b = true) := propext (by revert b; decide)
@[simp] theorem Bool.not_eq_true (b : Bool) : (¬(b = true)) = (b = false) := propext (by revert b; decide)
@[simp] theorem Bool.not_eq_false (b : Bool) : (¬(b = false)) = (b = true) := propext (by revert b; decide)

/-! ## `decide` -/

@[simp] theorem decide_eq_true_eq [Decidable p] : (decide p = true) = p := propext ⟨of_decide_eq_true, decide_eq_true⟩
@[simp] theorem decide_eq_false_iff_not {_ : Decidable p} : (decide p = false) ↔ ¬p :=
  ⟨of_decide_eq_false, decide_eq_false⟩

@[simp] theorem decide_not [g : Decidable p] [h : Decidable (Not p)] : decide (Not p) = !(decide p) :=
  match g with
  | .isTrue hp => decide_eq_false fun n => n hp
  | .isFalse hp => decide_eq_true hp

theorem not_decide_eq_true [h : Decidable p] : ((!decide p) = true) = ¬p :=
  match h with
  | .isTrue hp => propext ⟨nofun, fun n => absurd hp n⟩
  | .isFalse hp => propext ⟨fun _ => hp, fun _ => rfl⟩

theorem Bool.beq_to_eq (a b : Bool) : (a == b) = (a = b) := propext beq_iff_eq
theorem Bool.not_beq_to_not_eq (a b : Bool) : (!(a == b)) = ¬(a = b) := propext (by revert a b; decide)

namespace Bool

/-! ## Equality -/

@[simp] theorem default_bool : default = false := rfl

theorem false_ne_true : false ≠ true := nofun
theorem eq_false_or_eq_true : (b : Bool) → b = true ∨ b = false := by decide
theorem eq_false_iff : {b : Bool} → b = false ↔ b ≠ true := by decide
theorem ne_false_iff : {b : Bool} → b ≠ false ↔ b = true := by decide
theorem eq_iff_iff {a b : Bool} : a = b ↔ (a ↔ b) := by revert a b; decide

@[simp] theorem decide_eq_true {b : Bool} [Decidable (b = true)] : decide (b = true) = b := by
  cases b with
  | true => exact _root_.decide_eq_true rfl
  | false => exact _root_.decide_eq_false nofun
@[simp] theorem decide_eq_false {b : Bool} [Decidable (b = false)] : decide (b = false) = !b := by
  cases b with
  | true => exact _root_.decide_eq_false nofun
  | false => exact _root_.decide_eq_true rfl
theorem decide_true_eq {b : Bool} [Decidable (true = b)] : decide (true = b) = b := by
  cases b with
  | true => exact _root_.decide_eq_true rfl
  | false => exact _root_.decide_eq_false nofun
theorem decide_false_eq {b : Bool} [Decidable (false = b)] : decide (false = b) = !b := by
  cases b with
  | true => exact _root_.decide_eq_false nofun
  | false => exact _root_.decide_eq_true rfl

@[simp] theorem eq_false_imp_eq_true_iff :
    ∀ (a b : Bool), ((a = false → b = true) ↔ (b = false → a = true)) = True :=
  fun a b => eq_true (by revert a b; decide)
@[simp] theorem eq_true_imp_eq_false_iff :
    ∀ (a b : Bool), ((a = true → b = false) ↔ (b = true → a = false)) = True :=
  fun a b => eq_true (by revert a b; decide)

/-! ## And -/

@[simp] theorem and_self_left : ∀ (a b : Bool), (a && (a && b)) = (a && b) := by decide
@[simp] theorem and_self_right : ∀ (a b : Bool), ((a && b) && b) = (a && b) := by decide
@[simp] theorem not_and_self : ∀ (x : Bool), (!x && x) = false := by decide
@[simp] theorem and_not_self : ∀ (x : Bool), (x && !x) = false := by decide
@[simp] theorem eq_true_and_eq_false_self : ∀ (b : Bool), (b = true ∧ b = false) ↔ False := by decide
@[simp] theorem eq_false_and_eq_true_self : ∀ (b : Bool), (b = false ∧ b = true) ↔ False := by decide

theorem and_comm : ∀ (x y : Bool), (x && y) = (y && x) := by decide
instance : Std.Commutative (· && ·) := ⟨and_comm⟩
theorem and_left_comm : ∀ (x y z : Bool), (x && (y && z)) = (y && (x && z)) := by decide
theorem and_right_comm : ∀ (x y z : Bool), ((x && y) && z) = ((x && z) && y) := by decide

@[simp] theorem and_eq_left_iff_imp : ∀ {a b : Bool}, ((a && b) = a) ↔ (a → b) := by decide
@[simp] theorem and_eq_right_iff_imp : ∀ {a b : Bool}, ((a && b) = b) ↔ (b → a) := by decide
@[simp] theorem eq_self_and : ∀ {a b : Bool}, (a = (a && b)) ↔ (a → b) := by decide
@[simp] theorem eq_and_self : ∀ {a b : Bool}, (b = (a && b)) ↔ (b → a) := by decide
@[simp] theorem not_and_eq_left_iff_and : ∀ {a b : Bool}, ((!a && b) = a) ↔ !a ∧ !b := by decide
@[simp] theorem and_not_eq_right_iff_and : ∀ {a b : Bool}, ((a && !b) = b) ↔ !a ∧ !b := by decide
@[simp] theorem eq_not_self_and : ∀ {a b : Bool}, (a = (!a && b)) ↔ !a ∧ !b := by decide
@[simp] theorem eq_and_not_self : ∀ {a b : Bool}, (b = (a && !b)) ↔ !a ∧ !b := by decide

/-! ## Or -/

@[simp] theorem or_self_left : ∀ (a b : Bool), (a || (a || b)) = (a || b) := by decide
@[simp] theorem or_self_right : ∀ (a b : Bool), ((a || b) || b) = (a || b) := by decide
@[simp] theorem not_or_self : ∀ (x : Bool), (!x || x) = true := by decide
@[simp] theorem or_not_self : ∀ (x : Bool), (x || !x) = true := by decide
@[simp] theorem eq_true_or_eq_false_self : ∀ (b : Bool), (b = true ∨ b = false) ↔ True := by decide
@[simp] theorem eq_false_or_eq_true_self : ∀ (b : Bool), (b = false ∨ b = true) ↔ True := by decide

theorem or_comm : ∀ (x y : Bool), (x || y) = (y || x) := by decide
instance : Std.Commutative (· || ·) := ⟨or_comm⟩
theorem or_left_comm : ∀ (x y z : Bool), (x || (y || z)) = (y || (x || z)) := by decide
theorem or_right_comm : ∀ (x y z : Bool), ((x || y) || z) = ((x || z) || y) := by decide

@[simp] theorem or_eq_left_iff_imp : ∀ {a b : Bool}, ((a || b) = a) ↔ (b → a) := by decide
@[simp] theorem or_eq_right_iff_imp : ∀ {a b : Bool}, ((a || b) = b) ↔ (a → b) := by decide
@[simp] theorem eq_self_or : ∀ {a b : Bool}, (a = (a || b)) ↔ (b → a) := by decide
@[simp] theorem eq_or_self : ∀ {a b : Bool}, (b = (a || b)) ↔ (a → b) := by decide
@[simp] theorem not_or_eq_left_iff_and : ∀ {a b : Bool}, ((!a || b) = a) ↔ a ∧ b := by decide
@[simp] theorem or_not_eq_right_iff_and : ∀ {a b : Bool}, ((a || !b) = b) ↔ a ∧ b := by decide
@[simp] theorem eq_not_self_or : ∀ {a b : Bool}, (a = (!a || b)) ↔ a ∧ b := by decide
@[simp] theorem eq_or_not_self : ∀ {a b : Bool}, (b = (a || !b)) ↔ a ∧ b := by decide

/-! ## Distributivity, and the laws of De Morgan -/

theorem and_or_distrib_left : ∀ (x y z : Bool), (x && (y || z)) = (x && y || x && z) := by decide
theorem and_or_distrib_right : ∀ (x y z : Bool), ((x || y) && z) = (x && z || y && z) := by decide
theorem or_and_distrib_left : ∀ (x y z : Bool), (x || y && z) = ((x || y) && (x || z)) := by decide
theorem or_and_distrib_right : ∀ (x y z : Bool), (x && y || z) = ((x || z) && (y || z)) := by decide
theorem and_xor_distrib_left : ∀ (x y z : Bool), (x && (xor y z)) = xor (x && y) (x && z) := by decide
theorem and_xor_distrib_right : ∀ (x y z : Bool), ((xor x y) && z) = xor (x && z) (y && z) := by decide
@[simp] theorem not_and : ∀ (x y : Bool), (!(x && y)) = (!x || !y) := by decide
@[simp] theorem not_or : ∀ (x y : Bool), (!(x || y)) = (!x && !y) := by decide

theorem and_eq_true_iff {x y : Bool} : (x && y) = true ↔ x = true ∧ y = true := .of_eq (and_eq_true x y)
theorem and_eq_false_iff : ∀ {x y : Bool}, (x && y) = false ↔ x = false ∨ y = false := by decide
@[simp] theorem and_eq_false_imp : ∀ {x y : Bool}, (x && y) = false ↔ (x = true → y = false) := by decide
theorem or_eq_true_iff : ∀ {x y : Bool}, (x || y) = true ↔ x = true ∨ y = true := by decide
@[simp] theorem or_eq_false_iff : ∀ {x y : Bool}, (x || y) = false ↔ x = false ∧ y = false := by decide

/-! ## `=`, `==`, `!=` -/

@[simp] theorem false_eq_true : (false = true) = False := eq_false nofun
@[simp] theorem true_eq_false : (true = false) = False := eq_false nofun
@[simp low] theorem false_eq (b : Bool) : (false = b) = (b = false) := propext ⟨Eq.symm, Eq.symm⟩
@[simp low] theorem true_eq (b : Bool) : (true = b) = (b = true) := propext ⟨Eq.symm, Eq.symm⟩

@[simp] theorem true_beq : ∀ b, (true == b) = b := by decide
@[simp] theorem false_beq : ∀ b, (false == b) = !b := by decide
instance : Std.LawfulIdentity (· == ·) true where
  left_id := true_beq
  right_id := beq_true

@[simp] theorem true_bne : ∀ (b : Bool), (true != b) = !b := by decide
@[simp] theorem false_bne : ∀ (b : Bool), (false != b) = b := by decide
@[simp] theorem bne_true : ∀ (b : Bool), (b != true) = !b := by decide
@[simp] theorem bne_false : ∀ (b : Bool), (b != false) = b := by decide
instance : Std.LawfulIdentity (· != ·) false where
  left_id := false_bne
  right_id := bne_false

@[simp] theorem not_beq_self : ∀ (x : Bool), ((!x) == x) = false := by decide
@[simp] theorem beq_not_self : ∀ (x : Bool), (x == !x) = false := by decide
@[simp] theorem not_bne : ∀ (a b : Bool), ((!a) != b) = !(a != b) := by decide
@[simp] theorem bne_not : ∀ (a b : Bool), (a != !b) = !(a != b) := by decide
theorem not_bne_self : ∀ (x : Bool), ((!x) != x) = true := by decide
theorem bne_not_self : ∀ (x : Bool), (x != !x) = true := by decide
theorem not_eq_self : ∀ (b : Bool), ((!b) = b) ↔ False := by decide
@[simp] theorem eq_not_self : ∀ (b : Bool), (b = (!b)) ↔ False := by decide
@[simp] theorem beq_self_left : ∀ (a b : Bool), (a == (a == b)) = b := by decide
@[simp] theorem beq_self_right : ∀ (a b : Bool), ((a == b) == b) = a := by decide
@[simp] theorem bne_self_left : ∀ (a b : Bool), (a != (a != b)) = b := by decide
@[simp] theorem bne_self_right : ∀ (a b : Bool), ((a != b) != b) = a := by decide
theorem not_bne_not : ∀ (x y : Bool), ((!x) != (!y)) = (x != y) := by decide
@[simp] theorem bne_assoc : ∀ (x y z : Bool), ((x != y) != z) = (x != (y != z)) := by decide
instance : Std.Associative (· != ·) := ⟨bne_assoc⟩
@[simp] theorem bne_right_inj : ∀ {x y z : Bool}, (x != y) = (x != z) ↔ y = z := by decide
@[simp] theorem bne_left_inj : ∀ {x y z : Bool}, (x != z) = (y != z) ↔ x = y := by decide
theorem eq_not_of_ne : ∀ {x y : Bool}, x ≠ y → x = !y := by decide

theorem beq_eq_decide_eq [BEq α] [LawfulBEq α] [DecidableEq α] (a b : α) : (a == b) = decide (a = b) :=
  match h : a == b with
  | true => (_root_.decide_eq_true (eq_of_beq h)).symm
  | false => (_root_.decide_eq_false (ne_of_beq_false h)).symm

theorem eq_not : ∀ {a b : Bool}, (a = (!b)) ↔ (a ≠ b) := by decide
theorem not_eq : ∀ {a b : Bool}, ((!a) = b) ↔ (a ≠ b) := by decide
@[simp] theorem coe_iff_coe : ∀ {a b : Bool}, (a ↔ b) ↔ a = b := by decide
@[simp] theorem coe_true_iff_false : ∀ {a b : Bool}, (a ↔ b = false) ↔ a = (!b) := by decide
@[simp] theorem coe_false_iff_true : ∀ {a b : Bool}, (a = false ↔ b) ↔ (!a) = b := by decide
@[simp] theorem coe_false_iff_false : ∀ {a b : Bool}, (a = false ↔ b = false) ↔ (!a) = (!b) := by decide
theorem beq_comm {α} [BEq α] [LawfulBEq α] {a b : α} : (a == b) = (b == a) := BEq.comm

/-! ## Exclusive or -/

theorem false_xor : ∀ (x : Bool), (xor false x) = x := false_bne
theorem xor_false : ∀ (x : Bool), (xor x false) = x := bne_false
theorem true_xor : ∀ (x : Bool), (xor true x) = !x := true_bne
theorem xor_true : ∀ (x : Bool), (xor x true) = !x := bne_true
theorem not_xor_self : ∀ (x : Bool), (xor (!x) x) = true := not_bne_self
theorem xor_not_self : ∀ (x : Bool), (xor x (!x)) = true := bne_not_self
theorem not_xor : ∀ (x y : Bool), (xor (!x) y) = !(xor x y) := not_bne
theorem xor_not : ∀ (x y : Bool), (xor x (!y)) = !(xor x y) := bne_not
theorem not_xor_not : ∀ (x y : Bool), (xor (!x) (!y)) = (xor x y) := not_bne_not
theorem xor_self : ∀ (x : Bool), (xor x x) = false := by decide
theorem xor_comm : ∀ (x y : Bool), (xor x y) = (xor y x) := by decide
theorem xor_left_comm : ∀ (x y z : Bool), (xor x (xor y z)) = (xor y (xor x z)) := by decide
theorem xor_right_comm : ∀ (x y z : Bool), (xor (xor x y) z) = (xor (xor x z) y) := by decide
theorem xor_assoc : ∀ (x y z : Bool), (xor (xor x y) z) = (xor x (xor y z)) := bne_assoc
theorem xor_right_inj : ∀ {x y z : Bool}, (xor x y) = (xor x z) ↔ y = z := bne_right_inj
theorem xor_left_inj : ∀ {x y z : Bool}, (xor x z) = (xor y z) ↔ x = y := bne_left_inj

/-! ## Injectivity -/

theorem not_inj : ∀ {x y : Bool}, (!x) = (!y) → x = y := by decide
theorem not_inj_iff : ∀ {x y : Bool}, (!x) = (!y) ↔ x = y := by decide
theorem and_or_inj_right : ∀ {m x y : Bool}, (x && m) = (y && m) → (x || m) = (y || m) → x = y := by decide
theorem and_or_inj_right_iff : ∀ {m x y : Bool}, (x && m) = (y && m) ∧ (x || m) = (y || m) ↔ x = y := by decide
theorem and_or_inj_left : ∀ {m x y : Bool}, (m && x) = (m && y) → (m || x) = (m || y) → x = y := by decide
theorem and_or_inj_left_iff : ∀ {m x y : Bool}, (m && x) = (m && y) ∧ (m || x) = (m || y) ↔ x = y := by decide

end Bool
