prelude
import Init.Nat.Mul
import Init.WFFix
import Init.SimpLemmas

/-!
Natural numbers, fifth part: division with remainder.
-/

universe u

namespace Nat

/-- Divisibility, `a ∣ b`: `b` is a multiple of `a`. -/
instance : Dvd Nat where
  dvd a b := Exists (fun c => b = a * c)

/-! ## The recursion that division follows -/

private theorem div_go_congr {y : Nat} (hy : 0 < y) : ∀ (f g x : Nat) (hf : x < f) (hg : x < g),
    Nat.div.go y hy f x hf = Nat.div.go y hy g x hg
  | 0, _, _, h, _ => absurd h (Nat.not_lt_zero _)
  | _, 0, _, _, h => absurd h (Nat.not_lt_zero _)
  | f + 1, g + 1, x, hf, hg => by
    show dite (y ≤ x) (fun h => Nat.div.go y hy f (x - y) (div_rec_fuel_lemma hy h hf) + 1) (fun _ => 0) =
      dite (y ≤ x) (fun h => Nat.div.go y hy g (x - y) (div_rec_fuel_lemma hy h hg) + 1) (fun _ => 0)
    exact congrArg (fun k => dite (y ≤ x) k fun _ => 0)
      (funext fun _ => congrArg succ (div_go_congr hy f g (x - y) _ _))

theorem div_eq (x y : Nat) : x / y = if 0 < y ∧ y ≤ x then (x - y) / y + 1 else 0 := by
  have unfold_div (x : Nat) : x / y =
      dite (0 < y) (fun hy => Nat.div.go y hy (x + 1) x (lt_succ_self x)) (fun _ => 0) := by
    with_unfolding_all rfl
  by_cases hy : 0 < y
  · rw [unfold_div, unfold_div, dif_pos hy, dif_pos hy]
    show dite (y ≤ x)
      (fun h => Nat.div.go y hy x (x - y) (div_rec_fuel_lemma hy h (lt_succ_self x)) + 1) (fun _ => 0) = _
    by_cases h : y ≤ x
    · rw [dif_pos h, if_pos ⟨hy, h⟩]
      exact congrArg succ (div_go_congr hy ..)
    · rw [dif_neg h, if_neg fun h' => h h'.2]
  · rw [unfold_div, dif_neg hy, if_neg fun h' => hy h'.1]

private theorem modCore_go_congr {y : Nat} (hy : 0 < y) : ∀ (f g x : Nat) (hf : x < f) (hg : x < g),
    Nat.modCore.go y hy f x hf = Nat.modCore.go y hy g x hg
  | 0, _, _, h, _ => absurd h (Nat.not_lt_zero _)
  | _, 0, _, _, h => absurd h (Nat.not_lt_zero _)
  | f + 1, g + 1, x, hf, hg => by
    show dite (y ≤ x) (fun h => Nat.modCore.go y hy f (x - y) (div_rec_fuel_lemma hy h hf)) (fun _ => x) =
      dite (y ≤ x) (fun h => Nat.modCore.go y hy g (x - y) (div_rec_fuel_lemma hy h hg)) (fun _ => x)
    exact congrArg (fun k => dite (y ≤ x) k fun _ => x) (funext fun _ => modCore_go_congr hy f g (x - y) _ _)

protected theorem modCore_eq (x y : Nat) :
    Nat.modCore x y = if 0 < y ∧ y ≤ x then Nat.modCore (x - y) y else x := by
  have unfold_mod (x : Nat) : Nat.modCore x y =
      dite (0 < y) (fun hy => Nat.modCore.go y hy (x + 1) x (lt_succ_self x)) (fun _ => x) := by
    with_unfolding_all rfl
  by_cases hy : 0 < y
  · rw [unfold_mod, unfold_mod, dif_pos hy, dif_pos hy]
    show dite (y ≤ x)
      (fun h => Nat.modCore.go y hy x (x - y) (div_rec_fuel_lemma hy h (lt_succ_self x))) (fun _ => x) = _
    by_cases h : y ≤ x
    · rw [dif_pos h, if_pos ⟨hy, h⟩]
      exact modCore_go_congr hy ..
    · rw [dif_neg h, if_neg fun h' => h h'.2]
  · rw [unfold_mod, dif_neg hy, if_neg fun h' => hy h'.1]

protected theorem modCore_eq_mod (n m : Nat) : Nat.modCore n m = n % m := by
  cases n with
  | zero =>
    rw [Nat.modCore_eq]
    exact if_neg fun h => Nat.lt_irrefl 0 (Nat.lt_of_lt_of_le h.1 h.2)
  | succ n =>
    show _ = ite (m ≤ n + 1) (Nat.modCore (n + 1) m) (n + 1)
    by_cases h : m ≤ n + 1
    · rw [if_pos h]
    · rw [if_neg h, Nat.modCore_eq, if_neg fun h' => h h'.2]

theorem mod_eq (x y : Nat) : x % y = if 0 < y ∧ y ≤ x then (x - y) % y else x := by
  rw [← Nat.modCore_eq_mod, ← Nat.modCore_eq_mod, Nat.modCore_eq]

/-- Induction along the steps `x ↦ x - y` of division. -/
def div.inductionOn {motive : Nat → Nat → Sort u} (x y : Nat)
    (ind : ∀ x y, 0 < y ∧ y ≤ x → motive (x - y) y → motive x y)
    (base : ∀ x y, ¬(0 < y ∧ y ≤ x) → motive x y) : motive x y :=
  if h : 0 < y ∧ y ≤ x then ind x y h (inductionOn (x - y) y ind base) else base x y h
termination_by x
decreasing_by exact div_rec_lemma h

/-- Induction along the steps `x ↦ x - y` of the remainder. -/
def mod.inductionOn {motive : Nat → Nat → Sort u} (x y : Nat)
    (ind : ∀ x y, 0 < y ∧ y ≤ x → motive (x - y) y → motive x y)
    (base : ∀ x y, ¬(0 < y ∧ y ≤ x) → motive x y) : motive x y :=
  div.inductionOn x y ind base

theorem div_eq_sub_div (h₁ : 0 < b) (h₂ : b ≤ a) : a / b = (a - b) / b + 1 := by rw [div_eq, if_pos ⟨h₁, h₂⟩]
theorem div_eq_of_lt (h₀ : a < b) : a / b = 0 := by rw [div_eq, if_neg fun h => Nat.not_le_of_lt h₀ h.2]
@[simp] protected theorem div_zero (n : Nat) : n / 0 = 0 := by rw [div_eq, if_neg fun h => Nat.lt_irrefl 0 h.1]
theorem mod_eq_of_lt {a b : Nat} (h : a < b) : a % b = a := by rw [mod_eq, if_neg fun h' => Nat.not_le_of_lt h h'.2]
@[simp] theorem mod_zero (a : Nat) : a % 0 = a := by rw [mod_eq, if_neg fun h => Nat.lt_irrefl 0 h.1]
@[simp] theorem zero_mod (b : Nat) : 0 % b = 0 := rfl
@[simp] protected theorem zero_div (b : Nat) : 0 / b = 0 := by
  cases b with
  | zero => exact Nat.div_zero 0
  | succ b => exact div_eq_of_lt (succ_pos b)

theorem mod_eq_sub_mod {a b : Nat} (h : a ≥ b) : a % b = (a - b) % b := by
  cases b with
  | zero => rfl
  | succ b => rw [mod_eq, if_pos ⟨succ_pos b, h⟩]

/-! ## The division theorem -/

theorem mod_add_div (m k : Nat) : m % k + k * (m / k) = m := by
  induction m using Nat.strongRecOn with
  | ind m ih =>
    by_cases h : 0 < k ∧ k ≤ m
    · rw [mod_eq_sub_mod h.2, div_eq_sub_div h.1 h.2, mul_add_one, ← Nat.add_assoc, ih _ (div_rec_lemma h),
        Nat.sub_add_cancel h.2]
    · rw [mod_eq, div_eq, if_neg h, if_neg h]; rfl

theorem div_add_mod (m n : Nat) : n * (m / n) + m % n = m := by rw [Nat.add_comm, mod_add_div]
theorem mod_add_div' (a b : Nat) : a % b + a / b * b = a := by rw [Nat.mul_comm, mod_add_div]
theorem div_add_mod' (a b : Nat) : a / b * b + a % b = a := by rw [Nat.mul_comm, div_add_mod]
theorem mod_def (m k : Nat) : m % k = m - k * (m / k) := Nat.eq_sub_of_add_eq (mod_add_div m k)
theorem mod_eq_sub_mul_div {x k : Nat} : x % k = x - k * (x / k) := mod_def x k
theorem mod_eq_sub_div_mul {x k : Nat} : x % k = x - (x / k) * k := Nat.mul_comm k _ ▸ mod_def x k
theorem mod_eq_sub (x w : Nat) : x % w = x - w * (x / w) := mod_def x w
theorem div_mul_self_eq_mod_sub_self {x k : Nat} : (x / k) * k = x - (x % k) :=
  Nat.eq_sub_of_add_eq (div_add_mod' x k)
theorem mul_div_self_eq_mod_sub_self {x k : Nat} : k * (x / k) = x - (x % k) := Nat.eq_sub_of_add_eq (div_add_mod x k)

theorem mod_le (x y : Nat) : x % y ≤ x := by
  have h := le_add_right (x % y) (y * (x / y))
  rwa [mod_add_div] at h
theorem mod_lt_of_lt {a b c : Nat} (h : a < c) : a % b < c := Nat.lt_of_le_of_lt (mod_le a b) h
theorem mul_div_le (m n : Nat) : n * (m / n) ≤ m := by
  have h := le_add_left (n * (m / n)) (m % n)
  rwa [mod_add_div] at h
theorem div_mul_le_self (m n : Nat) : m / n * n ≤ m := Nat.mul_comm n _ ▸ mul_div_le m n
theorem lt_div_mul_add {a b : Nat} (hb : 0 < b) : a < a / b * b + b := by
  have h := Nat.add_lt_add_left (mod_lt a hb) (a / b * b)
  rwa [div_add_mod'] at h

/-! ## Division and order -/

theorem le_div_iff_mul_le (k0 : 0 < k) : x ≤ y / k ↔ x * k ≤ y where
  mp h := Nat.le_trans (mul_le_mul_right k h) (div_mul_le_self y k)
  mpr h := le_of_lt_succ (Nat.lt_of_mul_lt_mul_right (a := k)
    (by rw [succ_mul]; exact Nat.lt_of_le_of_lt h (lt_div_mul_add k0)))

theorem div_lt_iff_lt_mul (Hk : 0 < k) : x / k < y ↔ x < y * k := by
  rw [← Nat.not_le, ← Nat.not_le, le_div_iff_mul_le Hk]
theorem lt_mul_of_div_lt (h : a / c < b) (hc : 0 < c) : a < b * c := (div_lt_iff_lt_mul hc).mp h
protected theorem div_lt_of_lt_mul {m n k : Nat} (h : m < n * k) : m / n < k :=
  (div_lt_iff_lt_mul (Nat.pos_of_lt_mul_right h)).mpr (Nat.mul_comm n k ▸ h)

theorem div_le_self (n k : Nat) : n / k ≤ n := by
  cases k with
  | zero => rw [Nat.div_zero]; exact zero_le n
  | succ k => exact Nat.le_trans (Nat.le_mul_of_pos_right _ (succ_pos k)) (div_mul_le_self n (k + 1))

theorem div_lt_self {n k : Nat} (hLtN : 0 < n) (hLtK : 1 < k) : n / k < n :=
  (div_lt_iff_lt_mul (zero_lt_of_lt hLtK)).mpr ((Nat.lt_mul_iff_one_lt_right hLtN).mpr hLtK)

protected theorem div_le_div_right {a b c : Nat} (h : a ≤ b) : a / c ≤ b / c := by
  cases c with
  | zero => rw [Nat.div_zero]; exact zero_le _
  | succ c => exact (le_div_iff_mul_le (succ_pos c)).mpr (Nat.le_trans (div_mul_le_self a _) h)

theorem div_le_div_left (hcb : c ≤ b) (hc : 0 < c) : a / b ≤ a / c :=
  (le_div_iff_mul_le hc).mpr (Nat.le_trans (mul_le_mul_left _ hcb) (div_mul_le_self a b))

protected theorem div_le_of_le_mul {m n : Nat} {k} (h : m ≤ k * n) : m / k ≤ n := by
  cases k with
  | zero => rw [Nat.div_zero]; exact zero_le n
  | succ k => exact Nat.le_of_mul_le_mul_left (Nat.le_trans (mul_div_le m (k + 1)) h) (succ_pos k)

protected theorem div_eq_of_lt_le (lo : k * n ≤ m) (hi : m < (k + 1) * n) : m / n = k :=
  have hn := Nat.pos_of_lt_mul_left hi
  Nat.le_antisymm (le_of_lt_succ ((div_lt_iff_lt_mul hn).mpr hi)) ((le_div_iff_mul_le hn).mpr lo)

theorem pos_of_div_pos {a b : Nat} (h : 0 < a / b) : 0 < a := Nat.lt_of_lt_of_le h (div_le_self a b)
theorem div_pos (hba : b ≤ a) (hb : 0 < b) : 0 < a / b := (le_div_iff_mul_le hb).mpr ((Nat.one_mul b).symm ▸ hba)
theorem one_le_div_iff {a b : Nat} (hb : 0 < b) : 1 ≤ a / b ↔ b ≤ a := by rw [le_div_iff_mul_le hb, Nat.one_mul]
theorem div_lt_one_iff (hb : 0 < b) : a / b < 1 ↔ a < b := by rw [div_lt_iff_lt_mul hb, Nat.one_mul]
theorem div_eq_zero_iff_lt (h : 0 < k) : x / k = 0 ↔ x < k := lt_one_iff.symm.trans (div_lt_one_iff h)
theorem lt_of_div_eq_zero (h : 0 < k) (h' : x / k = 0) : x < k := (div_eq_zero_iff_lt h).mp h'
theorem lt_of_div_lt_div {a b c : Nat} (h : a / c < b / c) : a < b :=
  Nat.lt_of_not_le fun h' => Nat.not_le_of_lt h (Nat.div_le_div_right h')

/-! ## Multiples -/

@[simp] protected theorem div_one (n : Nat) : n / 1 = n :=
  Nat.div_eq_of_lt_le (Nat.le_of_eq (Nat.mul_one n)) (by rw [Nat.mul_one]; exact lt_succ_self n)
theorem mod_one (x : Nat) : x % 1 = 0 := lt_one_iff.mp (mod_lt x Nat.zero_lt_one)
@[simp] theorem mod_self (n : Nat) : n % n = 0 := by rw [mod_eq_sub_mod (Nat.le_refl n), Nat.sub_self, zero_mod]

@[simp] theorem add_div_right (x : Nat) {z : Nat} (H : 0 < z) : (x + z) / z = (x / z) + 1 := by
  rw [div_eq_sub_div H (le_add_left z x), Nat.add_sub_cancel]
@[simp] theorem add_div_left (x : Nat) {z : Nat} (H : 0 < z) : (z + x) / z = (x / z) + 1 := by
  rw [Nat.add_comm, add_div_right x H]
@[simp] theorem add_mod_right (x z : Nat) : (x + z) % z = x % z := by
  rw [mod_eq_sub_mod (le_add_left z x), Nat.add_sub_cancel]
@[simp] theorem add_mod_left (x z : Nat) : (x + z) % x = z % x := by rw [Nat.add_comm, add_mod_right]

theorem add_mul_div_left (x z : Nat) {y : Nat} (H : 0 < y) : (x + y * z) / y = x / y + z := by
  induction z with
  | zero => rfl
  | succ z ih => rw [mul_add_one, ← Nat.add_assoc, add_div_right _ H, ih, Nat.add_assoc]
theorem add_mul_div_right (x y : Nat) {z : Nat} (H : 0 < z) : (x + y * z) / z = x / z + y := by
  rw [Nat.mul_comm, add_mul_div_left x y H]
theorem mul_add_div {m : Nat} (m_pos : m > 0) (x y : Nat) : (m * x + y) / m = x + y / m := by
  rw [Nat.add_comm, add_mul_div_left y x m_pos, Nat.add_comm]

@[simp] theorem add_mul_mod_self_left (x y z : Nat) : (x + y * z) % y = x % y := by
  induction z with
  | zero => rfl
  | succ z ih => rw [mul_add_one, ← Nat.add_assoc, add_mod_right, ih]
@[simp] theorem add_mul_mod_self_right (x y z : Nat) : (x + y * z) % z = x % z := by
  rw [Nat.mul_comm, add_mul_mod_self_left]
@[simp] theorem mul_add_mod_self_left (a b c : Nat) : (a * b + c) % a = c % a := by
  rw [Nat.add_comm, add_mul_mod_self_left]
@[simp] theorem mul_add_mod_self_right (a b c : Nat) : (a * b + c) % b = c % b := by
  rw [Nat.add_comm, add_mul_mod_self_right]
@[simp] theorem mul_mod_right (m n : Nat) : (m * n) % m = 0 := by
  have h := add_mul_mod_self_left 0 m n
  rwa [Nat.zero_add] at h
@[simp] theorem mul_mod_left (m n : Nat) : (m * n) % n = 0 := by rw [Nat.mul_comm, mul_mod_right]

protected theorem mul_div_cancel (m : Nat) {n : Nat} (H : 0 < n) : m * n / n = m := by
  have h := add_mul_div_right 0 m H
  rwa [Nat.zero_add, Nat.zero_div, Nat.zero_add] at h
protected theorem mul_div_cancel_left (m : Nat) {n : Nat} (H : 0 < n) : n * m / n = m := by
  rw [Nat.mul_comm, Nat.mul_div_cancel m H]
@[simp] theorem mul_div_right (n : Nat) {m : Nat} (H : 0 < m) : m * n / m = n := Nat.mul_div_cancel_left n H
@[simp] theorem mul_div_left (m : Nat) {n : Nat} (H : 0 < n) : m * n / n = m := Nat.mul_div_cancel m H
@[simp] protected theorem div_self (H : 0 < n) : n / n = 1 := by
  have h := Nat.mul_div_cancel 1 H
  rwa [Nat.one_mul] at h
protected theorem div_eq_of_eq_mul_left (H1 : 0 < n) (H2 : m = k * n) : m / n = k := by rw [H2, Nat.mul_div_cancel k H1]
protected theorem div_eq_of_eq_mul_right (H1 : 0 < n) (H2 : m = n * k) : m / n = k := by
  rw [H2, Nat.mul_div_cancel_left k H1]

protected theorem div_div_eq_div_mul (m n k : Nat) : m / n / k = m / (n * k) := by
  cases n with
  | zero => rw [Nat.div_zero, Nat.zero_mul, Nat.div_zero, Nat.zero_div]
  | succ n =>
    cases k with
    | zero => rw [Nat.div_zero, Nat.mul_zero, Nat.div_zero]
    | succ k =>
      have above {a b : Nat} (h : ∀ x, x ≤ a → x ≤ b) := h a (Nat.le_refl a)
      have key (x) : x ≤ m / (n + 1) / (k + 1) ↔ x ≤ m / ((n + 1) * (k + 1)) := by
        rw [le_div_iff_mul_le (succ_pos k), le_div_iff_mul_le (succ_pos n),
          le_div_iff_mul_le (Nat.mul_pos (succ_pos n) (succ_pos k)), Nat.mul_assoc, Nat.mul_comm (k + 1)]
      exact Nat.le_antisymm (above fun x => (key x).mp) (above fun x => (key x).mpr)

protected theorem mul_div_mul_left {m : Nat} (n k : Nat) (H : 0 < m) : m * n / (m * k) = n / k := by
  rw [← Nat.div_div_eq_div_mul, Nat.mul_div_cancel_left n H]
protected theorem mul_div_mul_right {m : Nat} (n k : Nat) (H : 0 < m) : n * m / (k * m) = n / k := by
  rw [Nat.mul_comm n, Nat.mul_comm k, Nat.mul_div_mul_left n k H]

theorem mul_mod_mul_left (z x y : Nat) : (z * x) % (z * y) = z * (x % y) := by
  cases z with
  | zero => rw [Nat.zero_mul, Nat.zero_mul, Nat.zero_mul]
  | succ z => rw [mod_def, mod_def, Nat.mul_div_mul_left x y (succ_pos z), Nat.mul_sub, Nat.mul_assoc]
theorem mul_mod_mul_right (z x y : Nat) : (x * z) % (y * z) = (x % y) * z := by
  rw [Nat.mul_comm x, Nat.mul_comm y, mul_mod_mul_left, Nat.mul_comm]

/-! ## Remainders of sums and products -/

@[simp] theorem mod_mod (a n : Nat) : (a % n) % n = a % n := by
  cases n with
  | zero => rw [mod_zero]
  | succ n => exact mod_eq_of_lt (mod_lt a (succ_pos n))

@[simp] theorem mod_add_mod (m n k : Nat) : (m % n + k) % n = (m + k) % n := by
  have h := add_mul_mod_self_left (m % n + k) n (m / n)
  rw [Nat.add_right_comm, mod_add_div] at h
  exact h.symm
@[simp] theorem add_mod_mod (m n k : Nat) : (m + n % k) % k = (m + n) % k := by
  rw [Nat.add_comm, mod_add_mod, Nat.add_comm]
theorem add_mod (a b n : Nat) : (a + b) % n = ((a % n) + (b % n)) % n := by rw [add_mod_mod, mod_add_mod]

@[simp] theorem mod_mul_mod (m n l : Nat) : ((m % l) * n) % l = (m * n) % l := by
  have h := add_mul_mod_self_left (m % l * n) l (m / l * n)
  rw [← Nat.mul_assoc, ← Nat.add_mul, mod_add_div] at h
  exact h.symm
@[simp] theorem mul_mod_mod (m n l : Nat) : (m * (n % l)) % l = (m * n) % l := by
  rw [Nat.mul_comm, mod_mul_mod, Nat.mul_comm]
theorem mul_mod (a b n : Nat) : a * b % n = (a % n) * (b % n) % n := by rw [mul_mod_mod, mod_mul_mod]
theorem pow_mod (a b n : Nat) : a ^ b % n = (a % n) ^ b % n := by
  induction b with
  | zero => rfl
  | succ b ih => rw [Nat.pow_add_one, Nat.pow_add_one, mul_mod, ih, mod_mul_mod]

theorem add_mod_eq_add_mod_right (c : Nat) (H : a % d = b % d) : (a + c) % d = (b + c) % d := by
  rw [← mod_add_mod, H, mod_add_mod]
theorem add_mod_eq_add_mod_left (c : Nat) (H : a % d = b % d) : (c + a) % d = (c + b) % d := by
  rw [← add_mod_mod, H, add_mod_mod]

theorem mod_two_eq_zero_or_one (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 :=
  le_one_iff_eq_zero_or_eq_one.mp (le_of_lt_succ (mod_lt n Nat.two_pos))
@[simp] theorem mod_two_not_eq_one : ¬n % 2 = 1 ↔ n % 2 = 0 :=
  ⟨(mod_two_eq_zero_or_one n).resolve_right, fun h h' => Nat.zero_ne_one (h.symm.trans h')⟩
@[simp] theorem mod_two_not_eq_zero : ¬n % 2 = 0 ↔ n % 2 = 1 :=
  ⟨(mod_two_eq_zero_or_one n).resolve_left, fun h h' => Nat.zero_ne_one (h'.symm.trans h)⟩
theorem mod_two_ne_one : n % 2 ≠ 1 ↔ n % 2 = 0 := mod_two_not_eq_one
theorem mod_two_ne_zero : n % 2 ≠ 0 ↔ n % 2 = 1 := mod_two_not_eq_zero
@[simp] theorem one_mod (n : Nat) : 1 % (n + 2) = 1 := mod_eq_of_lt (one_lt_succ_succ n)

end Nat
