prelude
import Init.Omega
import Init.Nat.Instances

/-!
Natural numbers: further facts, most of them by `omega`.
-/

namespace Nat

/-! ## Quantifiers over successors and bounded ranges -/

@[simp] theorem exists_ne_zero {P : Nat → Prop} : (∃ n, ¬ n = 0 ∧ P n) ↔ ∃ n, P (n + 1) where
  mp := fun ⟨n, h, w⟩ => by
    cases n with
    | zero => exact absurd rfl h
    | succ n => exact ⟨n, w⟩
  mpr := fun ⟨n, w⟩ => ⟨n + 1, succ_ne_zero n, w⟩
@[simp] theorem exists_eq_add_one : (∃ n, a = n + 1) ↔ 0 < a :=
  ⟨fun ⟨n, h⟩ => by omega, fun h => ⟨a - 1, by omega⟩⟩
@[simp] theorem exists_add_one_eq : (∃ n, n + 1 = a) ↔ 0 < a :=
  ⟨fun ⟨n, h⟩ => by omega, fun h => ⟨a - 1, by omega⟩⟩

theorem forall_lt_succ_right {p : Nat → Prop} : (∀ m, m < n + 1 → p m) ↔ (∀ m, m < n → p m) ∧ p n where
  mp h := ⟨fun m hm => h m (by omega), h n (by omega)⟩
  mpr h m hm := (Nat.lt_or_eq_of_le (le_of_lt_succ hm)).elim (h.1 m) (fun e => e ▸ h.2)
theorem forall_lt_succ_left {p : Nat → Prop} : (∀ m, m < n + 1 → p m) ↔ p 0 ∧ (∀ m, m < n → p (m + 1)) where
  mp h := ⟨h 0 (by omega), fun m hm => h (m + 1) (by omega)⟩
  mpr h m hm := by
    cases m with
    | zero => exact h.1
    | succ m => exact h.2 m (by omega)
theorem exists_lt_succ_right {p : Nat → Prop} : (∃ m, m < n + 1 ∧ p m) ↔ (∃ m, m < n ∧ p m) ∨ p n where
  mp := fun ⟨m, hm, w⟩ => (Nat.lt_or_eq_of_le (le_of_lt_succ hm)).elim (fun h => .inl ⟨m, h, w⟩) (fun e => .inr (e ▸ w))
  mpr h := h.elim (fun ⟨m, hm, w⟩ => ⟨m, by omega, w⟩) (fun w => ⟨n, by omega, w⟩)
theorem exists_lt_succ_left {p : Nat → Prop} : (∃ m, m < n + 1 ∧ p m) ↔ p 0 ∨ (∃ m, m < n ∧ p (m + 1)) where
  mp := fun ⟨m, hm, w⟩ => by
    cases m with
    | zero => exact .inl w
    | succ m => exact .inr ⟨m, by omega, w⟩
  mpr h := h.elim (fun w => ⟨0, by omega, w⟩) (fun ⟨m, hm, w⟩ => ⟨m + 1, by omega, w⟩)

/-! ## Sums and differences -/

theorem self_add_pred (n : Nat) : n + pred n = (2 * n).pred := self_add_sub_one n
theorem pred_add_self (n : Nat) : pred n + n = (2 * n).pred := sub_one_add_self n
theorem add_eq_one_iff : m + n = 1 ↔ m = 0 ∧ n = 1 ∨ m = 1 ∧ n = 0 := by omega
theorem add_eq_two_iff : m + n = 2 ↔ m = 0 ∧ n = 2 ∨ m = 1 ∧ n = 1 ∨ m = 2 ∧ n = 0 := by omega
theorem add_eq_three_iff : m + n = 3 ↔ m = 0 ∧ n = 3 ∨ m = 1 ∧ n = 2 ∨ m = 2 ∧ n = 1 ∨ m = 3 ∧ n = 0 := by omega
theorem le_or_le_of_add_eq_add_pred (h : a + c = b + d - 1) : b ≤ a ∨ d ≤ c := by omega
protected theorem one_sub : ∀ n, 1 - n = if n = 0 then 1 else 0
  | 0 => rfl
  | n + 1 => by rw [if_neg (succ_ne_zero n)]; omega

/-! ## Minimum and maximum -/

theorem min_add_left_self {a b : Nat} : min a (b + a) = a := by omega
theorem min_add_right_self {a b : Nat} : min a (a + b) = a := by omega
theorem add_left_min_self {a b : Nat} : min (b + a) a = a := by omega
theorem add_right_min_self {a b : Nat} : min (a + b) a = a := by omega
theorem max_add_left_self {a b : Nat} : max a (b + a) = b + a := by omega
theorem max_add_right_self {a b : Nat} : max a (a + b) = a + b := by omega
theorem add_left_max_self {a b : Nat} : max (b + a) a = b + a := by omega
theorem add_right_max_self {a b : Nat} : max (a + b) a = a + b := by omega
@[simp] protected theorem min_self_assoc {m n : Nat} : min m (min m n) = min m n := by omega
@[simp] protected theorem min_self_assoc' {m n : Nat} : min n (min m n) = min n m := by omega
protected theorem sub_sub_eq_min (a b : Nat) : a - (a - b) = min a b := by omega
protected theorem sub_eq_sub_min (n m : Nat) : n - m = n - min n m := by omega
@[simp] protected theorem sub_add_min_cancel (n m : Nat) : n - m + min n m = n := by omega
protected theorem sub_add_eq_max (a b : Nat) : a - b + b = max a b := by omega
protected theorem sub_eq_max_sub (n m : Nat) : n - m = max n m - m := by omega
protected theorem max_min_distrib_left (a b c : Nat) : max a (min b c) = min (max a b) (max a c) := by omega
protected theorem min_max_distrib_left (a b c : Nat) : min a (max b c) = max (min a b) (min a c) := by omega
protected theorem max_min_distrib_right (a b c : Nat) : max (min a b) c = min (max a c) (max b c) := by omega
protected theorem min_max_distrib_right (a b c : Nat) : min (max a b) c = max (min a c) (min b c) := by omega
protected theorem pred_min_pred (x y) : min (pred x) (pred y) = pred (min x y) := by
  show min (x - 1) (y - 1) = min x y - 1
  omega
protected theorem pred_max_pred (x y) : max (pred x) (pred y) = pred (max x y) := by
  show max (x - 1) (y - 1) = max x y - 1
  omega
protected theorem sub_min_sub_right (a b c : Nat) : min (a - c) (b - c) = min a b - c := by omega
protected theorem sub_max_sub_right (a b c : Nat) : max (a - c) (b - c) = max a b - c := by omega
protected theorem sub_min_sub_left (a b c : Nat) : min (a - b) (a - c) = a - max b c := by omega
protected theorem sub_max_sub_left (a b c : Nat) : max (a - b) (a - c) = a - min b c := by omega
@[simp] theorem min_eq_zero_iff : min m n = 0 ↔ m = 0 ∨ n = 0 := by omega
@[simp] theorem max_eq_zero_iff : max m n = 0 ↔ m = 0 ∧ n = 0 := by omega
theorem add_eq_max_iff : m + n = max m n ↔ m = 0 ∨ n = 0 := by omega
theorem add_eq_min_iff : m + n = min m n ↔ m = 0 ∧ n = 0 := by omega

/-! ## Products -/

theorem mul_le_add_right {m k n : Nat} : k * m ≤ m + n ↔ (k - 1) * m ≤ n := by
  rw [Nat.sub_one_mul]
  omega
theorem one_lt_mul_iff : 1 < m * n ↔ 0 < m ∧ 0 < n ∧ (1 < m ∨ 1 < n) where
  mp h := by
    have hm := Nat.pos_of_lt_mul_right h
    have hn := Nat.pos_of_lt_mul_left h
    refine ⟨hm, hn, Decidable.byContradiction fun hne => ?_⟩
    have e : m = 1 ∧ n = 1 := by omega
    rw [e.1, e.2] at h
    exact Nat.lt_irrefl 1 h
  mpr h := h.2.2.elim (fun hm => Nat.mul_lt_mul_of_lt_of_le' hm h.2.1 Nat.zero_lt_one)
    fun hn => Nat.mul_lt_mul_of_le_of_lt h.1 hn h.1
@[simp] theorem lt_mul_self_iff {n : Nat} : n < n * n ↔ 1 < n := by
  cases n with
  | zero => exact ⟨fun h => absurd h (Nat.lt_irrefl 0), fun h => absurd h (Nat.not_lt_zero 1)⟩
  | succ n => exact Nat.lt_mul_iff_one_lt_left (succ_pos n)
protected theorem add_le_mul {a : Nat} (ha : 2 ≤ a) {b : Nat} (hb : 2 ≤ b) : a + b ≤ a * b := by
  have h := Nat.mul_le_mul_left a (Nat.sub_le_sub_right hb 2 : 0 ≤ b - 2)
  have h' : a * b = a * (b - 2) + a * 2 := by rw [← Nat.mul_add, Nat.sub_add_cancel hb]
  have h'' := Nat.mul_le_mul_right (b - 2) ha
  omega
protected theorem lt_iff_lt_of_mul_eq_mul (ha : a ≠ 0) (hbd : a = b * d) (hce : a = c * e) : c < b ↔ d < e where
  mp h := Nat.lt_of_not_le fun h' => by
    have hlt := Nat.mul_lt_mul_of_lt_of_le h h' (Nat.pos_of_ne_zero fun h0 => ha (by rw [hbd, h0, Nat.mul_zero]))
    omega
  mpr h := Nat.lt_of_not_le fun h' => by
    have hlt := Nat.mul_lt_mul_of_le_of_lt h' h (Nat.pos_of_ne_zero fun h0 => ha (by rw [hce, h0, Nat.zero_mul]))
    omega

/-! ## Quotients and remainders -/

theorem le_of_mod_lt {a b : Nat} (h : a % b < a) : b ≤ a := Nat.ge_of_not_lt fun h' => ne_of_lt h (mod_eq_of_lt h')
@[simp] protected theorem div_eq_zero_iff : a / b = 0 ↔ b = 0 ∨ a < b := by
  cases b with
  | zero => exact ⟨fun _ => .inl rfl, fun _ => Nat.div_zero a⟩
  | succ b => exact (div_eq_zero_iff_lt (succ_pos b)).trans ⟨.inr, fun h => h.resolve_left (succ_ne_zero b)⟩
protected theorem div_ne_zero_iff : a / b ≠ 0 ↔ b ≠ 0 ∧ b ≤ a := by
  rw [Ne, Nat.div_eq_zero_iff]
  omega
@[simp] protected theorem div_pos_iff : 0 < a / b ↔ 0 < b ∧ b ≤ a := by
  rw [Nat.pos_iff_ne_zero, Nat.div_ne_zero_iff, Nat.pos_iff_ne_zero]
theorem div_eq_self {m n : Nat} : m / n = m ↔ m = 0 ∨ n = 1 where
  mp h := (eq_zero_or_pos m).elim .inl fun hm => .inr (by
    have h₁ : ¬ 1 < n := fun hn => ne_of_lt (div_lt_self hm hn) h
    have h₂ : n ≠ 0 := fun e => by rw [e, Nat.div_zero] at h; omega
    omega)
  mpr h := h.elim (fun e => by rw [e, Nat.zero_div]) (fun e => by rw [e, Nat.div_one])
theorem mul_div_le_mul_div_assoc (a b c : Nat) : a * (b / c) ≤ a * b / c := by
  cases c with
  | zero => rw [Nat.div_zero, Nat.div_zero]; exact Nat.le_refl 0
  | succ c =>
    rw [le_div_iff_mul_le (succ_pos c), Nat.mul_assoc]
    exact mul_le_mul_left a (div_mul_le_self b (c + 1))
theorem div_le_iff_le_mul (h : 0 < k) : x / k ≤ y ↔ x ≤ y * k + k - 1 := by
  rw [le_iff_lt_add_one, div_lt_iff_lt_mul h, add_one_mul]
  omega
protected theorem div_eq_iff (h : 0 < k) : x / k = y ↔ y * k ≤ x ∧ x ≤ y * k + k - 1 := by
  rw [Nat.le_antisymm_iff, div_le_iff_le_mul h, le_div_iff_mul_le h]
  exact And.comm
theorem div_le_iff_le_mul_add_pred (hb : 0 < b) : a / b ≤ c ↔ a ≤ b * c + (b - 1) := by
  rw [div_le_iff_le_mul hb, Nat.mul_comm]
  omega
theorem mod_eq_iff_lt (hn : n ≠ 0) : m % n = m ↔ m < n :=
  ⟨fun h => h ▸ mod_lt m (Nat.pos_of_ne_zero hn), mod_eq_of_lt⟩
@[simp] theorem mod_succ_eq_iff_lt {m n : Nat} : m % n.succ = m ↔ m < n.succ := mod_eq_iff_lt (succ_ne_zero n)
@[simp] theorem mod_succ (n : Nat) : n % n.succ = n := mod_eq_of_lt (lt_succ_self n)
protected theorem div_mod_unique (h : 0 < b) : a / b = d ∧ a % b = c ↔ c + b * d = a ∧ c < b where
  mp := fun ⟨e₁, e₂⟩ => e₁ ▸ e₂ ▸ ⟨mod_add_div a b, mod_lt a h⟩
  mpr := fun ⟨e, hc⟩ => by
    rw [← e, add_mul_div_left c d h, add_mul_mod_self_left, div_eq_of_lt hc, mod_eq_of_lt hc, Nat.zero_add]
    exact ⟨rfl, rfl⟩
theorem lt_mul_div_succ (a : Nat) (hb : 0 < b) : a < b * (a / b + 1) := by
  rw [Nat.mul_comm, ← div_lt_iff_lt_mul hb]
  exact lt_succ_self _
theorem mul_add_mod (m x y : Nat) : (m * x + y) % m = y % m := mul_add_mod_self_left m x y
theorem mul_add_mod' (a b c : Nat) : (a * b + c) % b = c % b := mul_add_mod_self_right a b c
theorem mul_add_mod_of_lt {a b c : Nat} (h : c < b) : (a * b + c) % b = c := by rw [mul_add_mod', mod_eq_of_lt h]
@[simp] theorem mod_div_self (m n : Nat) : m % n / n = 0 := by
  cases n with
  | zero => exact Nat.div_zero _
  | succ n => exact div_eq_of_lt (mod_lt m (succ_pos n))
theorem dvd_iff_div_mul_eq (n d : Nat) : d ∣ n ↔ n / d * d = n :=
  ⟨Nat.div_mul_cancel, fun h => h ▸ Nat.dvd_mul_left d (n / d)⟩
theorem dvd_iff_dvd_dvd (n d : Nat) : d ∣ n ↔ ∀ k : Nat, k ∣ d → k ∣ n :=
  ⟨fun h _ hk => Nat.dvd_trans hk h, fun h => h d (Nat.dvd_refl d)⟩
theorem eq_zero_of_dvd_of_lt (w : a ∣ b) (h : b < a) : b = 0 :=
  (eq_zero_or_pos b).elim id fun hb => absurd (le_of_dvd hb w) (Nat.not_le_of_lt h)
theorem eq_of_dvd_of_div_eq_one (hab : a ∣ b) (h : b / a = 1) : a = b := by
  rw [← Nat.div_mul_cancel hab, h, Nat.one_mul]
theorem eq_zero_of_dvd_of_div_eq_zero (hab : a ∣ b) (h : b / a = 0) : b = 0 := by
  rw [← Nat.div_mul_cancel hab, h, Nat.zero_mul]
theorem mul_div_eq_iff_dvd {n d : Nat} : d * (n / d) = n ↔ d ∣ n :=
  ⟨fun h => ⟨n / d, h.symm⟩, Nat.mul_div_cancel'⟩
theorem dvd_sub_mod (k : Nat) : n ∣ k - k % n := ⟨k / n, Nat.sub_eq_of_eq_add (div_add_mod k n).symm⟩
theorem sub_mod_eq_zero_of_mod_eq (h : m % k = n % k) : (m - n) % k = 0 := by
  rw [← mod_add_div m k, ← mod_add_div n k, h, Nat.add_sub_add_left, ← Nat.mul_sub, mul_mod_right]
theorem eq_zero_of_le_div (hn : 2 ≤ n) (h : m ≤ m / n) : m = 0 :=
  eq_zero_of_mul_le hn (Nat.mul_comm m n ▸ (le_div_iff_mul_le (Nat.lt_of_lt_of_le Nat.two_pos hn)).mp h)
theorem eq_zero_of_le_div_two (h : n ≤ n / 2) : n = 0 := by omega
theorem le_div_two_of_div_two_lt_sub (h : a / 2 < a - b) : b ≤ a / 2 := by omega
theorem div_two_le_of_sub_le_div_two (h : a - b ≤ a / 2) : a / 2 ≤ b := by omega

/-! ## Powers -/

protected theorem pow_lt_pow_of_lt {a n m : Nat} (h : 1 < a) (w : n < m) : a ^ n < a ^ m := Nat.pow_lt_pow_right h w
protected theorem pow_le_pow_of_le {a n m : Nat} (h : 1 < a) (w : n ≤ m) : a ^ n ≤ a ^ m :=
  Nat.pow_le_pow_right (zero_lt_of_lt h) w
protected theorem pow_le_pow_iff_left {a b n : Nat} (hn : n ≠ 0) : a ^ n ≤ b ^ n ↔ a ≤ b where
  mp h := ge_of_not_lt fun h' => Nat.not_le_of_lt (Nat.pow_lt_pow_left h' hn) h
  mpr h := Nat.pow_le_pow_left h n
protected theorem pow_lt_pow_iff_left {a b n : Nat} (hn : n ≠ 0) : a ^ n < b ^ n ↔ a < b := by
  rw [← Nat.not_le, ← Nat.not_le, Nat.pow_le_pow_iff_left hn]
protected theorem pow_right_inj (ha : 1 < a) : a ^ m = a ^ n ↔ m = n := by
  rw [Nat.le_antisymm_iff, Nat.le_antisymm_iff, Nat.pow_le_pow_iff_right ha, Nat.pow_le_pow_iff_right ha]
@[simp high] protected theorem pow_eq_zero {a : Nat} : ∀ {n : Nat}, a ^ n = 0 ↔ a = 0 ∧ n ≠ 0
  | 0 => ⟨fun h => absurd h Nat.one_ne_zero, fun h => absurd rfl h.2⟩
  | n + 1 => by
    rw [Nat.pow_add_one, mul_eq_zero]
    exact ⟨fun h => ⟨h.elim (fun h => (Nat.pow_eq_zero.mp h).1) id, succ_ne_zero n⟩, fun h => .inr h.1⟩
protected theorem pow_pos_iff : 0 < a ^ n ↔ 0 < a ∨ n = 0 := by
  rw [Nat.pos_iff_ne_zero, Ne, Nat.pow_eq_zero]
  omega
theorem le_self_pow (hn : n ≠ 0) (a : Nat) : a ≤ a ^ n := by
  cases a with
  | zero => exact zero_le _
  | succ a =>
    have h : (a + 1) ^ 1 ≤ (a + 1) ^ n := Nat.pow_le_pow_right (succ_pos a) (Nat.pos_of_ne_zero hn)
    rwa [Nat.pow_one] at h
theorem le_pow {a b : Nat} (h : 0 < b) : a ≤ a ^ b := le_self_pow (ne_of_gt h) a
theorem one_le_pow (n m : Nat) (h : 0 < m) : 1 ≤ m ^ n := Nat.pow_pos h
theorem one_lt_pow (hn : n ≠ 0) (ha : 1 < a) : 1 < a ^ n := Nat.lt_of_lt_of_le ha (le_self_pow hn a)
theorem one_lt_two_pow' (n : Nat) : 1 < 2 ^ (n + 1) := Nat.one_lt_two_pow (succ_ne_zero n)
theorem two_pow_succ (n : Nat) : 2 ^ (n + 1) = 2 ^ n + 2 ^ n := Nat.mul_two (2 ^ n)
theorem pow_two_sub_pow_two (a b : Nat) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := by
  rw [Nat.pow_two, Nat.pow_two, Nat.mul_self_sub_mul_self_eq]
@[simp] protected theorem pow_pred_mul {x w : Nat} (h : 0 < w) : x ^ (w - 1) * x = x ^ w := by
  rw [← Nat.pow_add_one, Nat.sub_add_cancel h]
protected theorem pow_pred_lt_pow {x w : Nat} (h₁ : 1 < x) (h₂ : 0 < w) : x ^ (w - 1) < x ^ w :=
  Nat.pow_lt_pow_right h₁ (by omega)
@[simp] theorem two_pow_pred_mul_two (h : 0 < w) : 2 ^ (w - 1) * 2 = 2 ^ w := Nat.pow_pred_mul h
protected theorem pow_sub_mul_pow (a : Nat) {m n : Nat} (h : m ≤ n) : a ^ (n - m) * a ^ m = a ^ n := by
  rw [← Nat.pow_add, Nat.sub_add_cancel h]
protected theorem pow_div {x m n : Nat} (h : n ≤ m) (hx : 0 < x) : x ^ m / x ^ n = x ^ (m - n) :=
  Nat.div_eq_of_eq_mul_left (Nat.pow_pos hx) (Nat.pow_sub_mul_pow x h).symm
theorem pow_dvd_of_le_of_pow_dvd {p m n k : Nat} (hmn : m ≤ n) (hdiv : p ^ n ∣ k) : p ^ m ∣ k :=
  Nat.dvd_trans (Nat.pow_dvd_pow p hmn) hdiv
theorem dvd_of_pow_dvd {p k m : Nat} (hk : 1 ≤ k) (hpk : p ^ k ∣ m) : p ∣ m :=
  Nat.pow_one p ▸ pow_dvd_of_le_of_pow_dvd hk hpk
@[simp] protected theorem mod_two_pow_self : n % 2 ^ n = n := mod_eq_of_lt Nat.lt_two_pow_self

end Nat
