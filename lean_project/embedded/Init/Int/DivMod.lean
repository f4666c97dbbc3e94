prelude
import Init.Int.Order

/-!
Division of integers: `a / b` rounds so that the remainder `a % b` is not negative.
-/

namespace Int

open Nat (succ)

/-! ## Definitions -/

/-- Division such that the remainder is not negative; division by 0 gives 0. -/
@[extern "lean_int_ediv"]
def ediv : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, negSucc n => -ofNat (m / succ n)
  | negSucc _, 0 => 0
  | negSucc m, ofNat (succ n) => negSucc (m / succ n)
  | negSucc m, negSucc n => ofNat (succ (m / succ n))

/-- The remainder, which is not negative; `a % 0` is `a`. -/
@[extern "lean_int_emod"]
def emod : (@& Int) → (@& Int) → Int
  | ofNat m, n => ofNat (m % natAbs n)
  | negSucc m, n => subNatNat (natAbs n) (succ (m % natAbs n))

instance : Div Int where
  div := Int.ediv
instance : Mod Int where
  mod := Int.emod

@[simp, norm_cast] theorem natCast_ediv (m n : Nat) : (↑(m / n) : Int) = ↑m / ↑n := rfl
@[simp, norm_cast] theorem natCast_emod (m n : Nat) : (↑(m % n) : Int) = m % n := rfl
theorem ofNat_ediv_ofNat {a b : Nat} : (↑a / ↑b : Int) = (a / b : Nat) := rfl
protected theorem div_def (a b : Int) : a / b = Int.ediv a b := rfl

/-- The remainder that is nearest to 0. -/
def bmod (x : Int) (m : Nat) : Int :=
  let r := x % m
  if r < (m + 1) / 2 then r else r - m

/-- The quotient that goes with `bmod`. -/
def bdiv (x : Int) (m : Nat) : Int :=
  if m = 0 then 0
  else
    let q := x / m
    let r := x % m
    if r < (m + 1) / 2 then q else q + 1

theorem bmod_def (x : Int) (m : Nat) : bmod x m = if (x % m) < (m + 1) / 2 then x % m else (x % m) - m := rfl

/-! ## The division theorem -/

@[simp] protected theorem ediv_zero (a : Int) : a / 0 = 0 := by
  cases a with
  | ofNat n => exact congrArg ofNat (Nat.div_zero n)
  | negSucc n => rfl
@[simp] theorem emod_zero (a : Int) : a % 0 = a := by
  cases a with
  | ofNat n => exact congrArg ofNat (Nat.mod_zero n)
  | negSucc n => exact congrArg negSucc (Nat.mod_zero n)

private theorem negSucc_div_aux (m n : Nat) :
    (n : Int) - ((m % n : Nat) + 1) - (n * (m / n : Nat) + n) = negSucc m := by
  have h : ((m % n : Nat) : Int) + n * (m / n : Nat) = m := congrArg ofNat (Nat.mod_add_div m n)
  have h' : ((m % n : Nat) + 1) + ((n : Int) * (m / n : Nat) + n) = n + (m + 1) := by
    rw [← h]
    simp only [Int.add_assoc, Int.add_comm]
  rw [negSucc_eq, Int.sub_sub, h', ← Int.sub_sub, Int.sub_self, Int.zero_sub]

theorem emod_add_mul_ediv (a b : Int) : a % b + b * (a / b) = a := by
  cases a with
  | ofNat m =>
    cases b with
    | ofNat n => exact congrArg ofNat (Nat.mod_add_div m n)
    | negSucc n =>
      show ((m % succ n : Nat) : Int) + -(succ n : Int) * -(m / succ n : Nat) = m
      rw [Int.neg_mul_neg]
      exact congrArg ofNat (Nat.mod_add_div m (succ n))
  | negSucc m =>
    cases b with
    | ofNat n =>
      cases n with
      | zero =>
        show negSucc m % 0 + 0 * _ = _
        rw [emod_zero, Int.zero_mul, Int.add_zero]
      | succ n =>
        show subNatNat (n + 1) (m % (n + 1) + 1) + ((n + 1 : Nat) : Int) * -((m / (n + 1) : Nat) + 1 : Int) = _
        rw [Int.subNatNat_eq_coe, Int.mul_neg, Int.mul_add, Int.mul_one]
        exact negSucc_div_aux m (n + 1)
    | negSucc n =>
      show subNatNat (n + 1) (m % (n + 1) + 1) + -((n + 1 : Nat) : Int) * ((m / (n + 1) : Nat) + 1 : Int) = _
      rw [Int.subNatNat_eq_coe, Int.neg_mul, Int.mul_add, Int.mul_one]
      exact negSucc_div_aux m (n + 1)

theorem mul_ediv_add_emod (a b : Int) : b * (a / b) + a % b = a := by rw [Int.add_comm, emod_add_mul_ediv]
theorem emod_add_ediv_mul (a b : Int) : a % b + a / b * b = a := by rw [Int.mul_comm, emod_add_mul_ediv]
theorem ediv_mul_add_emod (a b : Int) : a / b * b + a % b = a := by rw [Int.mul_comm, mul_ediv_add_emod]
theorem emod_def (a b : Int) : a % b = a - b * (a / b) := Int.eq_of_sub_eq_zero (by
  rw [← Int.sub_add_cancel (a % b) 0, Int.sub_zero, Int.add_zero]
  exact Int.sub_eq_zero_of_eq ((Int.sub_eq_iff_eq_add.mpr (emod_add_mul_ediv a b).symm).symm))
theorem mul_ediv_self (a b : Int) : b * (a / b) = a - a % b := by rw [emod_def, Int.sub_sub_self]
theorem ediv_mul_self (a b : Int) : a / b * b = a - a % b := by rw [Int.mul_comm, mul_ediv_self]

theorem emod_nonneg (a : Int) {b : Int} (h : b ≠ 0) : 0 ≤ a % b := by
  cases a with
  | ofNat m => exact natCast_nonneg _
  | negSucc m =>
    show 0 ≤ subNatNat (natAbs b) (m % natAbs b + 1)
    rw [subNatNat_of_le (Nat.mod_lt m (natAbs_pos.mpr h))]
    exact natCast_nonneg _

theorem emod_lt_of_pos (a : Int) {b : Int} (H : 0 < b) : a % b < b := by
  obtain ⟨n, rfl⟩ := eq_succ_of_zero_lt H
  cases a with
  | ofNat m => exact ofNat_lt.mpr (Nat.mod_lt m (Nat.succ_pos n))
  | negSucc m =>
    show subNatNat (n + 1) (m % (n + 1) + 1) < _
    rw [Int.subNatNat_eq_coe]
    exact Int.sub_lt_self _ (ofNat_succ_pos _)

@[simp] theorem ediv_neg (a b : Int) : a / (-b) = -(a / b) := by
  cases a with
  | ofNat m =>
    cases b with
    | ofNat n =>
      cases n with
      | zero => exact (Int.ediv_zero _).trans (congrArg Neg.neg (Int.ediv_zero _)).symm
      | succ n => rfl
    | negSucc n => exact (Int.neg_neg _).symm
  | negSucc m =>
    cases b with
    | ofNat n =>
      cases n with
      | zero => rfl
      | succ n => rfl
    | negSucc n => rfl

private theorem ediv_unique {a c q : Int} (hc : 0 < c) (h₁ : c * q ≤ a) (h₂ : a < c * (q + 1)) : a / c = q := by
  have cancel {x y : Int} (h : c * x < c * (y + 1)) : x ≤ y :=
    Int.le_iff_lt_add_one.mpr (Int.not_le.mp fun h' =>
      Int.not_le_of_gt h (Int.mul_le_mul_of_nonneg_left h' (Int.le_of_lt hc)))
  have e := mul_ediv_add_emod a c
  apply Int.le_antisymm
  · refine cancel (Int.lt_of_le_of_lt ?_ h₂)
    have h := Int.le_add_of_nonneg_right (a := c * (a / c)) (emod_nonneg a (Int.ne_of_gt hc))
    rwa [e] at h
  · refine cancel (Int.lt_of_le_of_lt h₁ ?_)
    have h := Int.add_lt_add_left (emod_lt_of_pos a hc) (c * (a / c))
    rw [e] at h
    rwa [Int.mul_add, Int.mul_one]

theorem add_mul_ediv_right (a b : Int) {c : Int} (H : c ≠ 0) : (a + b * c) / c = a / c + b := by
  have pos {a b c : Int} (h : 0 < c) : (a + b * c) / c = a / c + b := by
    apply ediv_unique h
    · have h' := Int.add_le_add_right (Int.le_add_of_nonneg_right (a := c * (a / c)) (emod_nonneg a (Int.ne_of_gt h)))
        (b * c)
      rwa [mul_ediv_add_emod, Int.mul_comm b, ← Int.mul_add, Int.mul_comm c b] at h'
    · have h' := Int.add_lt_add_right (Int.add_lt_add_left (emod_lt_of_pos a h) (c * (a / c))) (b * c)
      rw [mul_ediv_add_emod] at h'
      rwa [Int.add_right_comm, Int.mul_add, Int.mul_add, Int.mul_one, Int.mul_comm c b]
  cases Int.lt_or_gt_of_ne H with
  | inr h => exact pos h
  | inl h =>
    have h' := pos (a := a) (b := -b) (Int.neg_pos_of_neg h)
    rw [Int.neg_mul_neg, ediv_neg, ediv_neg] at h'
    rw [← Int.neg_inj, h', Int.neg_add]

theorem add_mul_ediv_left (a : Int) {b : Int} (c : Int) (H : b ≠ 0) : (a + b * c) / b = a / b + c := by
  rw [Int.mul_comm, add_mul_ediv_right a c H]
@[simp] theorem zero_ediv (b : Int) : 0 / b = 0 := by
  cases b with
  | ofNat n => exact congrArg ofNat (Nat.zero_div n)
  | negSucc n => exact congrArg (fun n => -ofNat n) (Nat.zero_div (n + 1))
@[simp] theorem zero_emod (b : Int) : 0 % b = 0 := congrArg ofNat (Nat.zero_mod (natAbs b))
@[simp] theorem mul_ediv_cancel (a : Int) {b : Int} (H : b ≠ 0) : (a * b) / b = a := by
  have h := add_mul_ediv_right 0 a H
  rwa [Int.zero_add, zero_ediv, Int.zero_add] at h
@[simp] theorem mul_ediv_cancel_left (b : Int) (H : a ≠ 0) : (a * b) / a = b := by
  rw [Int.mul_comm, mul_ediv_cancel b H]
theorem ediv_nonneg_iff_of_pos {a b : Int} (h : 0 < b) : 0 ≤ a / b ↔ 0 ≤ a := by
  obtain ⟨n, rfl⟩ := eq_succ_of_zero_lt h
  cases a with
  | ofNat m => exact ⟨fun _ => natCast_nonneg m, fun _ => natCast_nonneg _⟩
  | negSucc m => exact ⟨fun h => absurd (negSucc_lt_zero _) (Int.not_lt_of_ge h), fun h => absurd (negSucc_lt_zero m)
      (Int.not_lt_of_ge h)⟩

/-! ## Remainders of sums and products -/

@[simp] theorem add_mul_emod_self_right (a b c : Int) : (a + b * c) % c = a % c := by
  by_cases h : c = 0
  · rw [h, Int.mul_zero, Int.add_zero]
  · rw [emod_def, emod_def, add_mul_ediv_right a b h, Int.mul_add, Int.mul_comm b, Int.add_comm (c * _),
      Int.add_comm a, Int.add_sub_add_left]
@[simp] theorem add_mul_emod_self_left (a b c : Int) : (a + b * c) % b = a % b := by
  rw [Int.mul_comm, add_mul_emod_self_right]
@[simp] theorem mul_add_emod_self_right (a b c : Int) : (a * b + c) % b = c % b := by
  rw [Int.add_comm, add_mul_emod_self_right]
@[simp] theorem mul_add_emod_self_left (a b c : Int) : (a * b + c) % a = c % a := by
  rw [Int.add_comm, add_mul_emod_self_left]
@[simp] theorem mul_emod_left (a b : Int) : (a * b) % b = 0 := by
  have h := add_mul_emod_self_right 0 a b
  rwa [Int.zero_add, zero_emod] at h
@[simp] theorem mul_emod_right (a b : Int) : (a * b) % a = 0 := by rw [Int.mul_comm, mul_emod_left]
@[simp] theorem emod_self {a : Int} : a % a = 0 := by
  have h := mul_emod_left 1 a
  rwa [Int.one_mul] at h
@[simp] theorem emod_add_emod (m n k : Int) : (m % n + k) % n = (m + k) % n := by
  have h := add_mul_emod_self_left (m % n + k) n (m / n)
  rw [Int.add_right_comm, emod_add_mul_ediv] at h
  exact h.symm
@[simp] theorem add_emod_emod (m n k : Int) : (m + n % k) % k = (m + n) % k := by
  rw [Int.add_comm, emod_add_emod, Int.add_comm]
theorem add_emod (a b n : Int) : (a + b) % n = (a % n + b % n) % n := by rw [add_emod_emod, emod_add_emod]
theorem emod_emod (a b : Int) : (a % b) % b = a % b := by
  have h := emod_add_emod a b 0
  rwa [Int.add_zero, Int.add_zero] at h
theorem add_emod_eq_add_emod_right {m n k : Int} (i : Int) (H : m % n = k % n) : (m + i) % n = (k + i) % n := by
  rw [← emod_add_emod, H, emod_add_emod]
theorem emod_add_cancel_right {m n k : Int} (i) : (m + i) % n = (k + i) % n ↔ m % n = k % n where
  mp h := by
    have h' := add_emod_eq_add_emod_right (-i) h
    rwa [Int.add_neg_cancel_right, Int.add_neg_cancel_right] at h'
  mpr := add_emod_eq_add_emod_right i
theorem sub_emod (a b n : Int) : (a - b) % n = (a % n - b % n) % n := by
  apply (emod_add_cancel_right b).mp
  rw [Int.sub_add_cancel, ← add_emod_emod, Int.sub_add_cancel, emod_emod]
theorem mul_emod (a b n : Int) : (a * b) % n = (a % n) * (b % n) % n := by
  have left (a b : Int) : (a % n) * b % n = a * b % n := by
    have h := add_mul_emod_self_left (a % n * b) n (a / n * b)
    rw [← Int.mul_assoc, ← Int.add_mul, emod_add_mul_ediv] at h
    exact h.symm
  rw [left, Int.mul_comm a, Int.mul_comm a, left]

/-! ## Divisibility -/

protected theorem dvd_def (a b : Int) : (a ∣ b) = Exists (fun c => b = a * c) := rfl
@[simp] protected theorem dvd_zero (n : Int) : n ∣ 0 := ⟨0, (Int.mul_zero n).symm⟩
@[simp] protected theorem dvd_refl (n : Int) : n ∣ n := ⟨1, (Int.mul_one n).symm⟩
@[simp] protected theorem one_dvd (n : Int) : 1 ∣ n := ⟨n, (Int.one_mul n).symm⟩
@[simp] protected theorem dvd_mul_right (a b : Int) : a ∣ a * b := ⟨b, rfl⟩
@[simp] protected theorem dvd_mul_left (a b : Int) : b ∣ a * b := ⟨a, Int.mul_comm a b⟩
protected theorem dvd_trans : ∀ {a b c : Int}, a ∣ b → b ∣ c → a ∣ c
  | a, _, _, ⟨d, rfl⟩, ⟨e, rfl⟩ => ⟨d * e, Int.mul_assoc a d e⟩
@[simp] protected theorem zero_dvd {n : Int} : 0 ∣ n ↔ n = 0 :=
  ⟨fun ⟨k, e⟩ => e.trans (Int.zero_mul k), fun e => e ▸ Int.dvd_refl 0⟩
@[simp] protected theorem dvd_neg {a b : Int} : a ∣ -b ↔ a ∣ b :=
  ⟨fun ⟨k, e⟩ => ⟨-k, by rw [Int.mul_neg, ← e, Int.neg_neg]⟩, fun ⟨k, e⟩ => ⟨-k, by rw [e, Int.mul_neg]⟩⟩
@[simp] protected theorem neg_dvd {a b : Int} : -a ∣ b ↔ a ∣ b :=
  ⟨fun ⟨k, e⟩ => ⟨-k, by rw [e, Int.neg_mul_comm]⟩, fun ⟨k, e⟩ => ⟨-k, by rw [e, Int.neg_mul_neg]⟩⟩
@[simp] theorem natAbs_dvd_natAbs {a b : Int} : natAbs a ∣ natAbs b ↔ a ∣ b where
  mp h := by
    obtain ⟨k, hk⟩ := h
    have up : (natAbs a : Int) ∣ natAbs b := ⟨k, congrArg ofNat hk⟩
    cases natAbs_eq a with
    | inl ha => cases natAbs_eq b with
      | inl hb => rwa [ha, hb]
      | inr hb => rwa [ha, hb, Int.dvd_neg]
    | inr ha => cases natAbs_eq b with
      | inl hb => rwa [ha, hb, Int.neg_dvd]
      | inr hb => rwa [ha, hb, Int.neg_dvd, Int.dvd_neg]
  mpr := fun ⟨k, e⟩ => ⟨natAbs k, by rw [e, natAbs_mul]⟩
@[norm_cast] theorem ofNat_dvd {m n : Nat} : (↑m : Int) ∣ ↑n ↔ m ∣ n := natAbs_dvd_natAbs.symm
theorem ofNat_dvd_left {n : Nat} {z : Int} : (↑n : Int) ∣ z ↔ n ∣ z.natAbs := natAbs_dvd_natAbs.symm

theorem emod_eq_zero_of_dvd {a b : Int} : a ∣ b → b % a = 0 := fun ⟨k, e⟩ => e ▸ mul_emod_right a k
theorem mul_ediv_cancel_of_emod_eq_zero {a b : Int} (H : a % b = 0) : b * (a / b) = a := by
  have h := emod_add_mul_ediv a b
  rwa [H, Int.zero_add] at h
theorem ediv_mul_cancel_of_emod_eq_zero {a b : Int} (H : a % b = 0) : a / b * b = a := by
  rw [Int.mul_comm, mul_ediv_cancel_of_emod_eq_zero H]
theorem dvd_of_emod_eq_zero {a b : Int} (H : b % a = 0) : a ∣ b := ⟨b / a, (mul_ediv_cancel_of_emod_eq_zero H).symm⟩
theorem dvd_iff_emod_eq_zero {a b : Int} : a ∣ b ↔ b % a = 0 := ⟨emod_eq_zero_of_dvd, dvd_of_emod_eq_zero⟩
instance decidableDvd : DecidableRel (α := Int) (· ∣ ·) :=
  fun a b => decidable_of_decidable_of_iff (p := b % a = 0) dvd_iff_emod_eq_zero.symm
protected theorem mul_ediv_cancel' {a b : Int} (H : a ∣ b) : a * (b / a) = b :=
  mul_ediv_cancel_of_emod_eq_zero (emod_eq_zero_of_dvd H)
protected theorem ediv_mul_cancel {a b : Int} (H : b ∣ a) : a / b * b = a :=
  ediv_mul_cancel_of_emod_eq_zero (emod_eq_zero_of_dvd H)
theorem emod_pos_of_not_dvd {a b : Int} (h : ¬ a ∣ b) : a = 0 ∨ 0 < b % a :=
  (Decidable.em (a = 0)).elim .inl fun h' =>
    .inr (Int.lt_iff_le_and_ne.mpr ⟨emod_nonneg b h', fun e => h (dvd_of_emod_eq_zero e.symm)⟩)
@[simp] theorem emod_emod_of_dvd (n : Int) {m k : Int} (h : m ∣ k) : (n % k) % m = n % m := by
  obtain ⟨t, rfl⟩ := h
  have h' := add_mul_emod_self_left (n % (m * t)) m (t * (n / (m * t)))
  rw [← Int.mul_assoc, emod_add_mul_ediv] at h'
  exact h'.symm

protected theorem mul_ediv_assoc (a : Int) : ∀ {b c : Int}, c ∣ b → (a * b) / c = a * (b / c)
  | _, c, ⟨d, rfl⟩ => by
    by_cases h : c = 0
    · rw [h, Int.ediv_zero, Int.ediv_zero, Int.mul_zero]
    · rw [Int.mul_left_comm, mul_ediv_cancel_left _ h, mul_ediv_cancel_left _ h]
protected theorem mul_ediv_assoc' (b : Int) {a c : Int} (h : c ∣ a) : (a * b) / c = a / c * b := by
  rw [Int.mul_comm, Int.mul_ediv_assoc b h, Int.mul_comm]
theorem add_ediv_of_dvd_right {a b c : Int} (H : c ∣ b) : (a + b) / c = a / c + b / c := by
  by_cases h : c = 0
  · rw [h, Int.ediv_zero, Int.ediv_zero, Int.ediv_zero, Int.add_zero]
  · obtain ⟨k, rfl⟩ := H
    rw [add_mul_ediv_left a k h, mul_ediv_cancel_left k h]
theorem add_ediv_of_dvd_left {a b c : Int} (H : c ∣ a) : (a + b) / c = a / c + b / c := by
  rw [Int.add_comm, add_ediv_of_dvd_right H, Int.add_comm]
theorem neg_ediv_of_dvd {a b : Int} (H : b ∣ a) : (-a) / b = -(a / b) := by
  rw [Int.neg_eq_neg_one_mul, Int.mul_ediv_assoc _ H, Int.neg_one_mul]
theorem sub_ediv_of_dvd (a : Int) {b c : Int} (hcb : c ∣ b) : (a - b) / c = a / c - b / c := by
  rw [Int.sub_eq_add_neg, add_ediv_of_dvd_right (Int.dvd_neg.mpr hcb), neg_ediv_of_dvd hcb]
  rfl

/-! ## Division and order -/

theorem mul_ediv_self_le {x k : Int} (h : k ≠ 0) : k * (x / k) ≤ x := by
  have h' := Int.le_add_of_nonneg_right (a := k * (x / k)) (emod_nonneg x h)
  rwa [mul_ediv_add_emod] at h'
theorem lt_mul_ediv_self_add {x k : Int} (h : 0 < k) : x < k * (x / k) + k := by
  have h' := Int.add_lt_add_left (emod_lt_of_pos x h) (k * (x / k))
  rwa [mul_ediv_add_emod] at h'

@[simp] theorem bmod_emod : bmod x m % m = x % m := by
  rw [bmod_def]
  split
  · exact emod_emod x m
  · rw [sub_emod, emod_emod, emod_self, Int.sub_zero, emod_emod]

end Int
