prelude
import Init.Data.Bool
import Init.PropLemmas

/-!
Truth values, continued: order, `cond`, `if` on and between truth values, quantifiers over them, `decide` of compound
propositions.
-/

universe u v

namespace Bool

/-! ## Order -/

instance : LE Bool where
  le x y := x → y
instance : LT Bool where
  lt x y := !x && y

instance (x y : Bool) : Decidable (x ≤ y) := inferInstanceAs (Decidable (x → y))
instance (x y : Bool) : Decidable (x < y) := inferInstanceAs (Decidable (!x && y))

instance : Max Bool where
  max := or
instance : Min Bool where
  min := and

@[simp] protected theorem le_true : ∀ (x : Bool), x ≤ true := by decide
@[simp] protected theorem false_le : ∀ (x : Bool), false ≤ x := by decide
@[simp] protected theorem le_refl : ∀ (x : Bool), x ≤ x := by decide
@[simp] protected theorem lt_irrefl : ∀ (x : Bool), ¬x < x := by decide
protected theorem le_trans : ∀ {x y z : Bool}, x ≤ y → y ≤ z → x ≤ z := by decide
protected theorem le_antisymm : ∀ {x y : Bool}, x ≤ y → y ≤ x → x = y := by decide
protected theorem le_total : ∀ (x y : Bool), x ≤ y ∨ y ≤ x := by decide
protected theorem lt_asymm : ∀ {x y : Bool}, x < y → ¬y < x := by decide
protected theorem lt_trans : ∀ {x y z : Bool}, x < y → y < z → x < z := by decide
protected theorem lt_iff_le_not_le : ∀ {x y : Bool}, x < y ↔ x ≤ y ∧ ¬y ≤ x := by decide
protected theorem lt_of_le_of_lt : ∀ {x y z : Bool}, x ≤ y → y < z → x < z := by decide
protected theorem lt_of_lt_of_le : ∀ {x y z : Bool}, x < y → y ≤ z → x < z := by decide
protected theorem le_of_lt : ∀ {x y : Bool}, x < y → x ≤ y := by decide
protected theorem le_of_eq : ∀ {x y : Bool}, x = y → x ≤ y := by decide
protected theorem ne_of_lt : ∀ {x y : Bool}, x < y → x ≠ y := by decide
protected theorem lt_of_le_of_ne : ∀ {x y : Bool}, x ≤ y → x ≠ y → x < y := by decide
protected theorem le_of_lt_or_eq : ∀ {x y : Bool}, x < y ∨ x = y → x ≤ y := by decide
protected theorem eq_true_of_true_le : ∀ {x : Bool}, true ≤ x → x = true := by decide
protected theorem eq_false_of_le_false : ∀ {x : Bool}, x ≤ false → x = false := by decide
@[simp] protected theorem max_eq_or : max = or := rfl
@[simp] protected theorem min_eq_and : min = and := rfl

/-! ## As numbers -/

/-- 1 for true, 0 for false. -/
def toNat (b : Bool) : Nat := cond b 1 0

@[simp] theorem toNat_false : false.toNat = 0 := rfl
@[simp] theorem toNat_true : true.toNat = 1 := rfl
theorem toNat_le (c : Bool) : c.toNat ≤ 1 := by cases c <;> decide
theorem toNat_lt (b : Bool) : b.toNat < 2 := by cases b <;> decide
@[simp] theorem toNat_eq_zero {b : Bool} : b.toNat = 0 ↔ b = false := by cases b <;> decide
@[simp] theorem toNat_eq_one {b : Bool} : b.toNat = 1 ↔ b = true := by cases b <;> decide

/-! ## `if` with truth values as branches -/

@[simp] theorem if_true_left (p : Prop) [h : Decidable p] (f : Bool) : (ite p true f) = (p || f) := by
  cases h <;> simp [*]
@[simp] theorem if_false_left (p : Prop) [h : Decidable p] (f : Bool) : (ite p false f) = (!p && f) := by
  cases h <;> simp [*]
@[simp] theorem if_true_right (p : Prop) [h : Decidable p] (t : Bool) : (ite p t true) = (!(p : Bool) || t) := by
  cases h <;> simp [*]
@[simp] theorem if_false_right (p : Prop) [h : Decidable p] (t : Bool) : (ite p t false) = (p && t) := by
  cases h <;> simp [*]

@[simp] theorem ite_eq_true_distrib (p : Prop) [h : Decidable p] (t f : Bool) :
    (ite p t f = true) = ite p (t = true) (f = true) := by
  cases h <;> rfl
@[simp] theorem ite_eq_false_distrib (p : Prop) [h : Decidable p] (t f : Bool) :
    (ite p t f = false) = ite p (t = false) (f = false) := by
  cases h <;> rfl
@[simp] theorem ite_eq_false : (if b = false then p else q) ↔ if b then q else p := by cases b <;> exact Iff.rfl
@[simp] theorem ite_eq_true_else_eq_false {q : Prop} : (if b = true then q else b = false) ↔ (b = true → q) := by
  cases b <;> simp

@[simp] theorem not_ite_eq_true_eq_true {p : Prop} [h : Decidable p] {b c : Bool} :
    ¬(ite p (b = true) (c = true)) ↔ (ite p (b = false) (c = false)) := by
  cases h <;> simp [*]
@[simp] theorem not_ite_eq_false_eq_false {p : Prop} [h : Decidable p] {b c : Bool} :
    ¬(ite p (b = false) (c = false)) ↔ (ite p (b = true) (c = true)) := by
  cases h <;> simp [*]
@[simp] theorem not_ite_eq_true_eq_false {p : Prop} [h : Decidable p] {b c : Bool} :
    ¬(ite p (b = true) (c = false)) ↔ (ite p (b = false) (c = true)) := by
  cases h <;> simp [*]
@[simp] theorem not_ite_eq_false_eq_true {p : Prop} [h : Decidable p] {b c : Bool} :
    ¬(ite p (b = false) (c = true)) ↔ (ite p (b = true) (c = false)) := by
  cases h <;> simp [*]

theorem eq_false_imp_eq_true : ∀ {b : Bool}, (b = false → b = true) ↔ (b = true) := by decide
theorem eq_true_imp_eq_false : ∀ {b : Bool}, (b = true → b = false) ↔ (b = false) := by decide

/-! ## Quantifiers -/

theorem forall_bool' {p : Bool → Prop} (b : Bool) : (∀ x, p x) ↔ p b ∧ p !b where
  mp h := ⟨h b, h !b⟩
  mpr h x := match b, x with
    | true, true | false, false => h.1
    | true, false | false, true => h.2

@[simp] theorem forall_bool {p : Bool → Prop} : (∀ b, p b) ↔ p false ∧ p true := forall_bool' false

theorem exists_bool' {p : Bool → Prop} (b : Bool) : (∃ x, p x) ↔ p b ∨ p !b where
  mp | ⟨x, h⟩ => match b, x with
    | true, true | false, false => .inl h
    | true, false | false, true => .inr h
  mpr h := h.elim (⟨b, ·⟩) (⟨!b, ·⟩)

@[simp] theorem exists_bool {p : Bool → Prop} : (∃ b, p b) ↔ p false ∨ p true := exists_bool' false

/-! ## `cond` -/

theorem cond_eq_ite {α} (b : Bool) (t e : α) : cond b t e = if b then t else e := by cases b <;> rfl
@[simp] theorem cond_not (b : Bool) (t e : α) : cond (!b) t e = cond b e t := by cases b <;> rfl
@[simp] theorem cond_self (c : Bool) (t : α) : cond c t t = t := by cases c <;> rfl
@[simp] theorem cond_prop {b : Bool} {p q : Prop} : (bif b then p else q) ↔ if b then p else q := by
  cases b <;> exact Iff.rfl
theorem cond_decide {α} (p : Prop) [h : Decidable p] (t e : α) : cond (decide p) t e = if p then t else e := by
  cases h <;> rfl
@[simp] theorem cond_eq_ite_iff {a : Bool} {p : Prop} [h : Decidable p] {x y u v : α} :
    (cond a x y = ite p u v) ↔ ite a x y = ite p u v := cond_eq_ite a x y ▸ Iff.rfl
@[simp] theorem ite_eq_cond_iff {p : Prop} {a : Bool} [h : Decidable p] {x y u v : α} :
    (ite p x y = cond a u v) ↔ ite p x y = ite a u v := cond_eq_ite a u v ▸ Iff.rfl
@[simp] theorem cond_eq_true_distrib : ∀ (c t f : Bool),
    (cond c t f = true) = ite (c = true) (t = true) (f = true) := by
  intro c t f; cases c <;> rfl
@[simp] theorem cond_eq_false_distrib : ∀ (c t f : Bool),
    (cond c t f = false) = ite (c = true) (t = false) (f = false) := by
  intro c t f; cases c <;> rfl

protected theorem cond_true {α : Sort u} {a b : α} : cond true a b = a := rfl
protected theorem cond_false {α : Sort u} {a b : α} : cond false a b = b := rfl

@[simp] theorem cond_true_left : ∀ (c f : Bool), cond c true f = (c || f) := by decide
@[simp] theorem cond_false_left : ∀ (c f : Bool), cond c false f = (!c && f) := by decide
@[simp] theorem cond_true_right : ∀ (c t : Bool), cond c t true = (!c || t) := by decide
@[simp] theorem cond_false_right : ∀ (c t : Bool), cond c t false = (c && t) := by decide
@[simp] theorem cond_then_not_self : ∀ (c b : Bool), cond c (!c) b = (!c && b) := by decide
@[simp] theorem cond_else_not_self : ∀ (c b : Bool), cond c b (!c) = (!c || b) := by decide
@[simp] theorem cond_then_self : ∀ (c b : Bool), cond c c b = (c || b) := by decide
@[simp] theorem cond_else_self : ∀ (c b : Bool), cond c b c = (c && b) := by decide

theorem cond_pos {b : Bool} {a a' : α} (h : b = true) : (bif b then a else a') = a := h ▸ rfl
theorem cond_neg {b : Bool} {a a' : α} (h : b = false) : (bif b then a else a') = a' := h ▸ rfl
theorem apply_cond (f : α → β) {b : Bool} {a a' : α} : f (bif b then a else a') = bif b then f a else f a' := by
  cases b <;> rfl

/-! ## `decide` -/

protected theorem decide_coe (b : Bool) [Decidable (b = true)] : decide (b = true) = b := decide_eq_true

@[simp] theorem decide_and (p q : Prop) [dpq : Decidable (p ∧ q)] [dp : Decidable p] [dq : Decidable q] :
    decide (p ∧ q) = (p && q) := by
  cases dp <;> simp [*]
@[simp] theorem decide_or (p q : Prop) [dpq : Decidable (p ∨ q)] [dp : Decidable p] [dq : Decidable q] :
    decide (p ∨ q) = (p || q) := by
  cases dp <;> simp [*]
@[simp] theorem decide_iff_dist (p q : Prop) [dpq : Decidable (p ↔ q)] [dp : Decidable p] [dq : Decidable q] :
    decide (p ↔ q) = (decide p == decide q) := by
  cases dp <;> simp [*]

theorem and_eq_decide (p q : Bool) : (p && q) = decide (p ∧ q) := by simp
theorem or_eq_decide (p q : Bool) : (p || q) = decide (p ∨ q) := by simp
theorem decide_beq_decide (p q : Prop) [dpq : Decidable (p ↔ q)] [dp : Decidable p] [dq : Decidable q] :
    (decide p == decide q) = decide (p ↔ q) := (decide_iff_dist p q).symm

/-- `&&` for proofs by reflection. -/
protected noncomputable def and' (a b : Bool) : Bool := Bool.rec false b a
/-- `||` for proofs by reflection. -/
protected noncomputable def or' (a b : Bool) : Bool := Bool.rec b true a
/-- `!` for proofs by reflection. -/
protected noncomputable def not' (a : Bool) : Bool := Bool.rec true false a

@[simp] theorem and'_eq_and (a b : Bool) : a.and' b = a.and b := by cases a <;> rfl
@[simp] theorem or'_eq_or (a b : Bool) : a.or' b = a.or b := by cases a <;> rfl
@[simp] theorem not'_eq_not (a : Bool) : a.not' = a.not := by cases a <;> rfl

theorem rec_eq {α : Sort _} (b : Bool) {x y : α} : Bool.rec y x b = if b then x else y := by cases b <;> rfl

end Bool

export Bool (cond_eq_ite xor)

@[simp] theorem false_eq_decide_iff {p : Prop} [h : Decidable p] : false = decide p ↔ ¬p := by
  cases h <;> simp [*]
@[simp] theorem true_eq_decide_iff {p : Prop} [h : Decidable p] : true = decide p ↔ p := by
  cases h <;> simp [*]
