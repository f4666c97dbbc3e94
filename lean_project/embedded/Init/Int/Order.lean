prelude
import Init.Int.Lemmas

/-!
The order of the integers: its laws, how addition and multiplication respect it, minimum and maximum, absolute values.
-/

namespace Int

open Nat (succ)

/-! ## Definitions -/

theorem nonneg_def {a : Int} : NonNeg a ↔ ∃ n : Nat, a = n :=
  ⟨fun h => h.rec fun n => ⟨n, rfl⟩, fun ⟨n, e⟩ => e ▸ .mk n⟩
theorem NonNeg.elim {a : Int} : NonNeg a → ∃ n : Nat, a = n := nonneg_def.mp
theorem nonneg_or_nonneg_neg (a : Int) : NonNeg a ∨ NonNeg (-a) := by
  cases a with
  | ofNat n => exact .inl (.mk n)
  | negSucc n => exact .inr (.mk (n + 1))
theorem le_def {a b : Int} : a ≤ b ↔ NonNeg (b - a) := Iff.rfl
theorem lt_iff_add_one_le {a b : Int} : a < b ↔ a + 1 ≤ b := Iff.rfl
theorem add_one_le_of_lt {a b : Int} (H : a < b) : a + 1 ≤ b := H

theorem le.intro_sub {a b : Int} (n : Nat) (h : b - a = n) : a ≤ b := nonneg_def.mpr ⟨n, h⟩
theorem le.intro {a b : Int} (n : Nat) (h : a + n = b) : a ≤ b :=
  le.intro_sub n (by rw [← h, Int.add_comm, Int.add_sub_cancel])
theorem le.dest_sub {a b : Int} (h : a ≤ b) : ∃ n : Nat, b - a = n := h.elim
theorem le.dest {a b : Int} (h : a ≤ b) : ∃ n : Nat, a + n = b :=
  h.elim.elim fun n e => ⟨n, by rw [← e, Int.add_comm, Int.sub_add_cancel]⟩
theorem lt.intro {a b : Int} {n : Nat} (h : a + (n + 1) = b) : a < b :=
  le.intro n (by rw [← h, Int.add_assoc, Int.add_comm 1])
theorem lt.dest {a b : Int} (h : a < b) : ∃ n : Nat, a + Nat.succ n = b :=
  (le.dest h).elim fun n e => ⟨n, by rw [← e, natCast_succ, Int.add_assoc, Int.add_comm 1]⟩

@[simp, norm_cast] theorem ofNat_le {m n : Nat} : (↑m : Int) ≤ ↑n ↔ m ≤ n where
  mp h := (le.dest h).elim fun _ e => Nat.le.intro (ofNat.inj e)
  mpr h := (Nat.le.dest h).elim fun k e => le.intro k (congrArg ofNat e)
@[simp, norm_cast] theorem ofNat_lt {n m : Nat} : (↑n : Int) < ↑m ↔ n < m := ofNat_le
@[simp] theorem natCast_nonneg (n : Nat) : 0 ≤ (n : Int) := ofNat_le.mpr (Nat.zero_le n)
@[simp high, norm_cast] theorem natCast_pos {n : Nat} : (0 : Int) < n ↔ 0 < n := ofNat_lt
theorem ofNat_succ_pos (n : Nat) : 0 < (succ n : Int) := ofNat_lt.mpr (Nat.succ_pos n)
theorem eq_ofNat_of_zero_le {a : Int} (h : 0 ≤ a) : ∃ n : Nat, a = n :=
  (le.dest h).elim fun n e => ⟨n, e ▸ Int.zero_add n⟩
theorem eq_succ_of_zero_lt {a : Int} (h : 0 < a) : ∃ n : Nat, a = n + 1 :=
  (lt.dest h).elim fun n e => ⟨n, e.symm.trans (Int.zero_add (succ n : Nat))⟩

/-! ## Laws -/

@[simp] protected theorem le_refl (a : Int) : a ≤ a := le.intro 0 (Int.add_zero a)
protected theorem le_rfl {a : Int} : a ≤ a := Int.le_refl a
protected theorem le_of_eq {a b : Int} (hab : a = b) : a ≤ b := hab ▸ Int.le_refl a
protected theorem ge_of_eq {a b : Int} (hab : a = b) : b ≤ a := hab ▸ Int.le_refl a
protected theorem le_trans {a b c : Int} (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := by
  obtain ⟨n, rfl⟩ := le.dest h₁
  obtain ⟨m, rfl⟩ := le.dest h₂
  exact le.intro (n + m) (Int.add_assoc a n m).symm
protected theorem le_antisymm {a b : Int} (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b := by
  obtain ⟨n, rfl⟩ := le.dest h₁
  obtain ⟨m, e⟩ := le.dest h₂
  have h : ((n + m : Nat) : Int) = 0 :=
    Int.add_left_cancel ((Int.add_assoc a n m).symm.trans (e.trans (Int.add_zero a).symm))
  rw [(Nat.eq_zero_of_add_eq_zero (ofNat.inj h)).1]
  exact (Int.add_zero a).symm
protected theorem le_total (a b : Int) : a ≤ b ∨ b ≤ a :=
  (nonneg_or_nonneg_neg (b - a)).elim .inl fun h => .inr (by rwa [Int.neg_sub] at h)
@[simp] protected theorem lt_irrefl (a : Int) : ¬a < a := fun h =>
  (lt.dest h).elim fun n e =>
    Nat.succ_ne_zero n (ofNat.inj (Int.add_left_cancel (e.trans (Int.add_zero a).symm)))
protected theorem ne_of_lt {a b : Int} (h : a < b) : a ≠ b := fun e => Int.lt_irrefl b (e ▸ h)
protected theorem ne_of_gt {a b : Int} (h : b < a) : a ≠ b := (Int.ne_of_lt h).symm
protected theorem lt_succ (a : Int) : a < a + 1 := Int.le_refl _
protected theorem le_of_lt {a b : Int} (h : a < b) : a ≤ b := Int.le_trans (le.intro 1 rfl) h
private theorem lt_of_le_of_ne {a b : Int} (h₁ : a ≤ b) (h₂ : a ≠ b) : a < b := by
  obtain ⟨n, rfl⟩ := le.dest h₁
  cases n with
  | zero => exact absurd (Int.add_zero a).symm h₂
  | succ n => exact lt.intro rfl
protected theorem lt_iff_le_and_ne {a b : Int} : a < b ↔ a ≤ b ∧ a ≠ b :=
  ⟨fun h => ⟨Int.le_of_lt h, Int.ne_of_lt h⟩, fun h => lt_of_le_of_ne h.1 h.2⟩
protected theorem lt_of_lt_of_le {a b c : Int} (h₁ : a < b) (h₂ : b ≤ c) : a < c := Int.le_trans h₁ h₂
protected theorem not_le_of_gt {a b : Int} (h : b < a) : ¬a ≤ b := fun h' => Int.lt_irrefl b (Int.lt_of_lt_of_le h h')
protected theorem lt_of_not_ge {a b : Int} (h : ¬a ≤ b) : b < a :=
  lt_of_le_of_ne ((Int.le_total a b).resolve_left h) fun e => h (e ▸ Int.le_refl b)
@[simp] protected theorem not_le {a b : Int} : ¬a ≤ b ↔ b < a := ⟨Int.lt_of_not_ge, Int.not_le_of_gt⟩
protected theorem le_of_not_gt {a b : Int} (h : ¬a > b) : a ≤ b :=
  Decidable.byContradiction fun h' => h (Int.not_le.mp h')
protected theorem not_lt_of_ge {a b : Int} (h : b ≤ a) : ¬a < b := fun h' => Int.not_le_of_gt h' h
@[simp] protected theorem not_lt {a b : Int} : ¬a < b ↔ b ≤ a := ⟨Int.le_of_not_gt, Int.not_lt_of_ge⟩
protected theorem le_of_not_le {a b : Int} : ¬ a ≤ b → b ≤ a := (Int.le_total a b).resolve_left
protected theorem lt_of_le_of_lt {a b c : Int} (h₁ : a ≤ b) (h₂ : b < c) : a < c :=
  Int.not_le.mp fun h => Int.not_le_of_gt h₂ (Int.le_trans h h₁)
protected theorem lt_trans {a b c : Int} (h₁ : a < b) (h₂ : b < c) : a < c := Int.lt_of_le_of_lt (Int.le_of_lt h₁) h₂
protected theorem lt_asymm {a b : Int} (h : a < b) : ¬ b < a := Int.not_lt_of_ge (Int.le_of_lt h)
protected theorem lt_or_le (a b : Int) : a < b ∨ b ≤ a := (Decidable.em (a < b)).elim .inl (.inr ∘ Int.le_of_not_gt)
protected theorem lt_trichotomy (a b : Int) : a < b ∨ a = b ∨ b < a :=
  (Int.lt_or_le a b).elim .inl fun h => .inr
    ((Decidable.em (a = b)).elim .inl fun ne => .inr (lt_of_le_of_ne h (Ne.symm ne)))
protected theorem lt_or_gt_of_ne {a b : Int} (h : a ≠ b) : a < b ∨ b < a :=
  (Int.lt_trichotomy a b).elim .inl fun h' => .inr (h'.resolve_left h)
protected theorem lt_or_lt_of_ne {a b : Int} : a ≠ b → a < b ∨ b < a := Int.lt_or_gt_of_ne
protected theorem ne_iff_lt_or_gt {a b : Int} : a ≠ b ↔ a < b ∨ b < a :=
  ⟨Int.lt_or_gt_of_ne, fun h => h.elim Int.ne_of_lt Int.ne_of_gt⟩
protected theorem eq_iff_le_and_ge {x y : Int} : x = y ↔ x ≤ y ∧ y ≤ x :=
  ⟨fun e => ⟨Int.le_of_eq e, Int.ge_of_eq e⟩, fun h => Int.le_antisymm h.1 h.2⟩
protected theorem le_antisymm_iff {a b : Int} : a = b ↔ a ≤ b ∧ b ≤ a := Int.eq_iff_le_and_ge
protected theorem lt_iff_le_and_not_ge {a b : Int} : a < b ↔ a ≤ b ∧ ¬b ≤ a :=
  ⟨fun h => ⟨Int.le_of_lt h, Int.not_le_of_gt h⟩, fun h => Int.lt_of_not_ge h.2⟩
protected theorem le_iff_eq_or_lt {a b : Int} : a ≤ b ↔ a = b ∨ a < b where
  mp h := (Decidable.em (a = b)).elim .inl (.inr ∘ lt_of_le_of_ne h)
  mpr h := h.elim Int.le_of_eq Int.le_of_lt
protected theorem le_iff_lt_or_eq {a b : Int} : a ≤ b ↔ a < b ∨ a = b := Int.le_iff_eq_or_lt.trans or_comm
protected theorem zero_lt_one : (0 : Int) < 1 := Int.lt_succ 0
protected theorem one_pos : 0 < (1 : Int) := Int.zero_lt_one
protected theorem one_ne_zero : (1 : Int) ≠ 0 := Int.ne_of_gt Int.zero_lt_one
protected theorem one_nonneg : 0 ≤ (1 : Int) := Int.le_of_lt Int.zero_lt_one

instance : Trans (α := Int) (· ≤ ·) (· ≤ ·) (· ≤ ·) := ⟨Int.le_trans⟩
instance : Trans (α := Int) (· < ·) (· ≤ ·) (· < ·) := ⟨Int.lt_of_lt_of_le⟩
instance : Trans (α := Int) (· ≤ ·) (· < ·) (· < ·) := ⟨Int.lt_of_le_of_lt⟩
instance : Trans (α := Int) (· < ·) (· < ·) (· < ·) := ⟨Int.lt_trans⟩

/-! ## Addition and negation -/

protected theorem add_le_add_left {a b : Int} (h : a ≤ b) (c : Int) : c + a ≤ c + b :=
  (le.dest h).elim fun n e => le.intro n (by rw [Int.add_assoc, e])
protected theorem add_le_add_right {a b : Int} (h : a ≤ b) (c : Int) : a + c ≤ b + c := by
  rw [Int.add_comm a, Int.add_comm b]
  exact Int.add_le_add_left h c
protected theorem add_lt_add_left {a b : Int} (h : a < b) (c : Int) : c + a < c + b :=
  le_def.mpr (by rw [Int.add_assoc]; exact Int.add_le_add_left h c)
protected theorem add_lt_add_right {a b : Int} (h : a < b) (c : Int) : a + c < b + c := by
  rw [Int.add_comm a, Int.add_comm b]
  exact Int.add_lt_add_left h c
protected theorem le_of_add_le_add_left {a b c : Int} (h : a + b ≤ a + c) : b ≤ c := by
  have h' := Int.add_le_add_left h (-a)
  rwa [Int.neg_add_cancel_left, Int.neg_add_cancel_left] at h'
protected theorem le_of_add_le_add_right {a b c : Int} (h : a + b ≤ c + b) : a ≤ c := by
  rw [Int.add_comm a, Int.add_comm c] at h
  exact Int.le_of_add_le_add_left h
protected theorem lt_of_add_lt_add_left {a b c : Int} (h : a + b < a + c) : b < c :=
  Int.not_le.mp fun h' => Int.not_le_of_gt h (Int.add_le_add_left h' a)
protected theorem lt_of_add_lt_add_right {a b c : Int} (h : a + b < c + b) : a < c :=
  Int.not_le.mp fun h' => Int.not_le_of_gt h (Int.add_le_add_right h' b)
@[simp] protected theorem add_le_add_iff_left (a : Int) : a + b ≤ a + c ↔ b ≤ c :=
  ⟨Int.le_of_add_le_add_left, (Int.add_le_add_left · a)⟩
@[simp] protected theorem add_le_add_iff_right (c : Int) : a + c ≤ b + c ↔ a ≤ b :=
  ⟨Int.le_of_add_le_add_right, (Int.add_le_add_right · c)⟩
@[simp] protected theorem add_lt_add_iff_left (a : Int) : a + b < a + c ↔ b < c :=
  ⟨Int.lt_of_add_lt_add_left, (Int.add_lt_add_left · a)⟩
@[simp] protected theorem add_lt_add_iff_right (c : Int) : a + c < b + c ↔ a < b :=
  ⟨Int.lt_of_add_lt_add_right, (Int.add_lt_add_right · c)⟩
protected theorem add_le_add {a b c d : Int} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  Int.le_trans (Int.add_le_add_right h₁ c) (Int.add_le_add_left h₂ b)
protected theorem add_lt_add_of_le_of_lt {a b c d : Int} (h₁ : a ≤ b) (h₂ : c < d) : a + c < b + d :=
  Int.lt_of_le_of_lt (Int.add_le_add_right h₁ c) (Int.add_lt_add_left h₂ b)
protected theorem add_lt_add_of_lt_of_le {a b c d : Int} (h₁ : a < b) (h₂ : c ≤ d) : a + c < b + d :=
  Int.lt_of_lt_of_le (Int.add_lt_add_right h₁ c) (Int.add_le_add_left h₂ b)
protected theorem add_lt_add {a b c d : Int} (h₁ : a < b) (h₂ : c < d) : a + c < b + d :=
  Int.add_lt_add_of_lt_of_le h₁ (Int.le_of_lt h₂)
protected theorem le_iff_lt_add_one {a b : Int} : a ≤ b ↔ a < b + 1 := (Int.add_le_add_iff_right 1).symm
protected theorem le_add_of_nonneg_right {a b : Int} (h : 0 ≤ b) : a ≤ a + b := by
  have h' := Int.add_le_add_left h a
  rwa [Int.add_zero] at h'
protected theorem le_add_of_nonneg_left {a b : Int} (h : 0 ≤ b) : a ≤ b + a :=
  Int.add_comm a b ▸ Int.le_add_of_nonneg_right h
protected theorem add_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a + b :=
  Int.le_trans ha (Int.le_add_of_nonneg_right hb)

protected theorem neg_le_neg {a b : Int} (h : a ≤ b) : -b ≤ -a :=
  (le.dest h).elim fun n e => le.intro n (by
    rw [← e, Int.neg_add, Int.add_assoc, Int.add_left_neg, Int.add_zero])
@[simp] protected theorem neg_le_neg_iff {a b : Int} : -a ≤ -b ↔ b ≤ a :=
  ⟨fun h => by have h' := Int.neg_le_neg h; rwa [Int.neg_neg, Int.neg_neg] at h', Int.neg_le_neg⟩
protected theorem le_of_neg_le_neg {a b : Int} (h : -b ≤ -a) : a ≤ b := Int.neg_le_neg_iff.mp h
protected theorem neg_lt_neg {a b : Int} (h : a < b) : -b < -a :=
  Int.not_le.mp fun h' => Int.not_le_of_gt h (Int.neg_le_neg_iff.mp h')
@[simp] protected theorem neg_lt_neg_iff {a b : Int} : -a < -b ↔ b < a :=
  ⟨fun h => Int.not_le.mp fun h' => Int.not_le_of_gt h (Int.neg_le_neg h'), Int.neg_lt_neg⟩
protected theorem neg_nonpos_of_nonneg {a : Int} (h : 0 ≤ a) : -a ≤ 0 := Int.neg_le_neg h
protected theorem neg_nonneg_of_nonpos {a : Int} (h : a ≤ 0) : 0 ≤ -a := Int.neg_le_neg h
protected theorem neg_neg_of_pos {a : Int} (h : 0 < a) : -a < 0 := Int.neg_lt_neg h
protected theorem neg_pos_of_neg {a : Int} (h : a < 0) : 0 < -a := Int.neg_lt_neg h
protected theorem sub_nonneg_of_le {a b : Int} (h : b ≤ a) : 0 ≤ a - b := by
  have h' := Int.add_le_add_right h (-b)
  rwa [Int.add_right_neg] at h'
protected theorem le_of_sub_nonneg {a b : Int} (h : 0 ≤ a - b) : b ≤ a := by
  have h' := Int.add_le_add_right h b
  rwa [Int.sub_add_cancel, Int.zero_add] at h'
@[simp] protected theorem sub_nonneg {a b : Int} : 0 ≤ a - b ↔ b ≤ a := ⟨Int.le_of_sub_nonneg, Int.sub_nonneg_of_le⟩
protected theorem sub_pos_of_lt {a b : Int} (h : b < a) : 0 < a - b := by
  have h' := Int.add_lt_add_right h (-b)
  rwa [Int.add_right_neg] at h'
protected theorem lt_of_sub_pos {a b : Int} (h : 0 < a - b) : b < a := by
  have h' := Int.add_lt_add_right h b
  rwa [Int.sub_add_cancel, Int.zero_add] at h'
protected theorem sub_left_le_of_le_add {a b c : Int} (h : a ≤ b + c) : a - b ≤ c := by
  have h' := Int.add_le_add_right h (-b)
  rwa [Int.add_comm b, Int.add_neg_cancel_right] at h'
protected theorem sub_le_self (a : Int) {b : Int} (h : 0 ≤ b) : a - b ≤ a := by
  have h' := Int.add_le_add_left (Int.neg_nonpos_of_nonneg h) a
  rwa [Int.add_zero] at h'
protected theorem sub_lt_self (a : Int) {b : Int} (h : 0 < b) : a - b < a := by
  have h' := Int.add_lt_add_left (Int.neg_neg_of_pos h) a
  rwa [Int.add_zero] at h'

/-! ## Minimum and maximum -/

protected theorem min_def (n m : Int) : min n m = if n ≤ m then n else m := rfl
protected theorem max_def (n m : Int) : max n m = if n ≤ m then m else n := rfl
protected theorem min_eq_left {a b : Int} (h : a ≤ b) : min a b = a := if_pos h
protected theorem max_eq_right {a b : Int} (h : a ≤ b) : max a b = b := if_pos h
protected theorem min_eq_right {a b : Int} (h : b ≤ a) : min a b = b := by
  by_cases h' : a ≤ b
  · rw [Int.min_eq_left h', Int.le_antisymm h h']
  · exact if_neg h'
protected theorem max_eq_left {a b : Int} (h : b ≤ a) : max a b = a := by
  by_cases h' : a ≤ b
  · rw [Int.max_eq_right h', Int.le_antisymm h h']
  · exact if_neg h'
protected theorem min_comm (a b : Int) : min a b = min b a :=
  (Int.le_total a b).elim (fun h => by rw [Int.min_eq_left h, Int.min_eq_right h])
    (fun h => by rw [Int.min_eq_left h, Int.min_eq_right h])
protected theorem max_comm (a b : Int) : max a b = max b a :=
  (Int.le_total a b).elim (fun h => by rw [Int.max_eq_left h, Int.max_eq_right h])
    (fun h => by rw [Int.max_eq_left h, Int.max_eq_right h])
protected theorem min_le_left (a b : Int) : min a b ≤ a :=
  (Int.le_total a b).elim (fun h => Int.le_of_eq (Int.min_eq_left h)) (fun h => by rwa [Int.min_eq_right h])
protected theorem min_le_right (a b : Int) : min a b ≤ b := Int.min_comm b a ▸ Int.min_le_left b a
protected theorem le_max_left (a b : Int) : a ≤ max a b :=
  (Int.le_total a b).elim (fun h => by rwa [Int.max_eq_right h]) (fun h => Int.ge_of_eq (Int.max_eq_left h))
protected theorem le_max_right (a b : Int) : b ≤ max a b := Int.max_comm b a ▸ Int.le_max_left b a
protected theorem le_min {a b c : Int} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c where
  mp h := ⟨Int.le_trans h (Int.min_le_left b c), Int.le_trans h (Int.min_le_right b c)⟩
  mpr h := (Int.le_total b c).elim (fun h' => by rw [Int.min_eq_left h']; exact h.1)
    (fun h' => by rw [Int.min_eq_right h']; exact h.2)
protected theorem max_le {a b c : Int} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c where
  mp h := ⟨Int.le_trans (Int.le_max_left a b) h, Int.le_trans (Int.le_max_right a b) h⟩
  mpr h := (Int.le_total a b).elim (fun h' => by rw [Int.max_eq_right h']; exact h.2)
    (fun h' => by rw [Int.max_eq_left h']; exact h.1)
@[simp] protected theorem min_self (a : Int) : min a a = a := Int.min_eq_left (Int.le_refl a)
@[simp] protected theorem max_self (a : Int) : max a a = a := Int.max_eq_left (Int.le_refl a)

/-! ## Multiplication -/

protected theorem mul_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := by
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le ha
  obtain ⟨m, rfl⟩ := eq_ofNat_of_zero_le hb
  exact natCast_nonneg (n * m)
protected theorem mul_pos {a b : Int} (ha : 0 < a) (hb : 0 < b) : 0 < a * b :=
  lt_of_le_of_ne (Int.mul_nonneg (Int.le_of_lt ha) (Int.le_of_lt hb))
    (Ne.symm (Int.mul_ne_zero (Int.ne_of_gt ha) (Int.ne_of_gt hb)))
protected theorem mul_le_mul_of_nonneg_left {a b c : Int} (h₁ : a ≤ b) (h₂ : 0 ≤ c) : c * a ≤ c * b :=
  Int.le_of_sub_nonneg (Int.mul_sub c b a ▸ Int.mul_nonneg h₂ (Int.sub_nonneg_of_le h₁))
protected theorem mul_le_mul_of_nonneg_right {a b c : Int} (h₁ : a ≤ b) (h₂ : 0 ≤ c) : a * c ≤ b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]
  exact Int.mul_le_mul_of_nonneg_left h₁ h₂
protected theorem mul_lt_mul_of_pos_left {a b c : Int} (h₁ : a < b) (h₂ : 0 < c) : c * a < c * b :=
  Int.lt_of_sub_pos (Int.mul_sub c b a ▸ Int.mul_pos h₂ (Int.sub_pos_of_lt h₁))
protected theorem mul_lt_mul_of_pos_right {a b c : Int} (h₁ : a < b) (h₂ : 0 < c) : a * c < b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]
  exact Int.mul_lt_mul_of_pos_left h₁ h₂
protected theorem mul_le_mul_of_nonpos_left {a b c : Int} (ha : a ≤ 0) (h : c ≤ b) : a * b ≤ a * c := by
  have h' := Int.mul_le_mul_of_nonneg_left h (Int.neg_nonneg_of_nonpos ha)
  rw [Int.neg_mul, Int.neg_mul] at h'
  exact Int.le_of_neg_le_neg h'
protected theorem mul_le_mul_of_nonpos_right {a b c : Int} (h : b ≤ a) (hc : c ≤ 0) : a * c ≤ b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]
  exact Int.mul_le_mul_of_nonpos_left hc h

/-! ## Absolute values and conversion to natural numbers -/

@[simp, norm_cast] theorem natAbs_natCast (n : Nat) : natAbs ↑n = n := rfl
@[simp] theorem natAbs_negSucc (n : Nat) : natAbs (negSucc n) = n.succ := rfl
@[simp] theorem natAbs_zero : natAbs (0 : Int) = (0 : Nat) := rfl
@[simp] theorem natAbs_one : natAbs (1 : Int) = (1 : Nat) := rfl
@[simp] theorem natAbs_eq_zero : natAbs a = 0 ↔ a = 0 where
  mp h := by
    cases a with
    | ofNat n => exact congrArg ofNat h
    | negSucc n => exact absurd h (Nat.succ_ne_zero n)
  mpr e := e ▸ rfl
@[simp] theorem natAbs_pos : 0 < natAbs a ↔ a ≠ 0 := by rw [Nat.pos_iff_ne_zero, Ne, natAbs_eq_zero]
@[simp] theorem natAbs_neg (a : Int) : natAbs (-a) = natAbs a := by
  cases a with
  | ofNat n => cases n with
    | zero => rfl
    | succ n => rfl
  | negSucc n => rfl
theorem natAbs_eq (a : Int) : a = natAbs a ∨ a = -↑(natAbs a) := by
  cases a with
  | ofNat n => exact .inl rfl
  | negSucc n => exact .inr rfl
theorem natAbs_negOfNat (n : Nat) : natAbs (negOfNat n) = n := (natAbs_neg n).trans rfl
theorem natAbs_mul (a b : Int) : natAbs (a * b) = natAbs a * natAbs b := by
  cases a with
  | ofNat m => cases b with
    | ofNat n => rfl
    | negSucc n => exact natAbs_negOfNat _
  | negSucc m => cases b with
    | ofNat n => exact natAbs_negOfNat _
    | negSucc n => rfl
theorem natAbs_of_nonneg {a : Int} (H : 0 ≤ a) : (natAbs a : Int) = a :=
  (eq_ofNat_of_zero_le H).elim fun _ e => e ▸ rfl
theorem eq_natAbs_of_nonneg {a : Int} (h : 0 ≤ a) : a = natAbs a := (natAbs_of_nonneg h).symm
theorem ofNat_natAbs_of_nonneg {a : Int} (h : 0 ≤ a) : (natAbs a : Int) = a := natAbs_of_nonneg h
theorem ofNat_natAbs_of_nonpos {a : Int} (H : a ≤ 0) : (natAbs a : Int) = -a :=
  natAbs_neg a ▸ natAbs_of_nonneg (Int.neg_nonneg_of_nonpos H)
theorem le_natAbs {a : Int} : a ≤ natAbs a :=
  (Int.le_total 0 a).elim (fun h => Int.le_of_eq (eq_natAbs_of_nonneg h)) fun h => Int.le_trans h (natCast_nonneg _)
@[simp] theorem negSucc_lt_zero (n : Nat) : negSucc n < 0 := Int.neg_neg_of_pos (ofNat_succ_pos n)
theorem negSucc_le_zero (n : Nat) : negSucc n ≤ 0 := Int.le_of_lt (negSucc_lt_zero n)
theorem toNat_of_nonneg {a : Int} (h : 0 ≤ a) : (toNat a : Int) = a := (eq_ofNat_of_zero_le h).elim fun _ e => e ▸ rfl
theorem toNat_eq_max (a : Int) : (toNat a : Int) = max a 0 := by
  cases a with
  | ofNat n => exact (Int.max_eq_left (natCast_nonneg n)).symm
  | negSucc n => exact (Int.max_eq_right (negSucc_le_zero n)).symm
@[simp] theorem ofNat_toNat (a : Int) : (a.toNat : Int) = max a 0 := toNat_eq_max a
@[simp] theorem toNat_natCast (n : Nat) : toNat ↑n = n := rfl
@[simp] theorem toNat_zero : (0 : Int).toNat = 0 := rfl
@[simp] theorem toNat_one : (1 : Int).toNat = 1 := rfl
@[simp] theorem toNat_negSucc (n : Nat) : (negSucc n).toNat = 0 := rfl
theorem self_le_toNat (a : Int) : a ≤ toNat a := toNat_eq_max a ▸ Int.le_max_left a 0

end Int
