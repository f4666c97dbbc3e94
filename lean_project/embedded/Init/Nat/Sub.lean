prelude
import Init.Nat.Order

/-!
Natural numbers, third part: predecessors and cut-off subtraction.
-/

namespace Nat

/-! ## Predecessors -/

theorem pred_lt {n : Nat} (h : n ≠ 0) : pred n < n := by
  cases n with
  | zero => exact absurd rfl h
  | succ n => exact lt_succ_self n

theorem sub_one_lt : ∀ {n : Nat}, n ≠ 0 → n - 1 < n := pred_lt
theorem pred_lt_of_lt {n m : Nat} (h : m < n) : pred n < n := pred_lt (Nat.ne_zero_of_lt h)
theorem sub_one_lt_of_lt {n m : Nat} (h : m < n) : n - 1 < n := pred_lt (Nat.ne_zero_of_lt h)
theorem pred_lt_self : ∀ {a}, 0 < a → pred a < a := pred_lt_of_lt
theorem pred_ne_self {a} (h : a ≠ 0) : pred a ≠ a := ne_of_lt (pred_lt h)
theorem sub_one_ne_self {a} (h : a ≠ 0) : a - 1 ≠ a := ne_of_lt (pred_lt h)

theorem pred_inj : ∀ {a b}, 0 < a → 0 < b → pred a = pred b → a = b
  | 0, _, h, _ => absurd h (Nat.lt_irrefl 0)
  | _, 0, _, h => absurd h (Nat.lt_irrefl 0)
  | _ + 1, _ + 1, _, _ => congrArg succ
theorem sub_one_cancel : ∀ {a b : Nat}, 0 < a → 0 < b → a - 1 = b - 1 → a = b := pred_inj

theorem pred_lt_pred : ∀ {n m}, n ≠ 0 → n < m → pred n < pred m
  | 0, _, h, _ => absurd rfl h
  | _ + 1, 0, _, h => absurd h (Nat.not_lt_zero _)
  | _ + 1, _ + 1, _, h => lt_of_succ_lt_succ h

theorem pred_le_iff : ∀ {n m}, pred n ≤ m ↔ n ≤ succ m
  | 0, _ => ⟨fun _ => zero_le _, fun _ => zero_le _⟩
  | _ + 1, _ => succ_le_succ_iff.symm
theorem le_succ_of_pred_le : pred n ≤ m → n ≤ succ m := pred_le_iff.mp
theorem pred_le_of_le_succ : n ≤ succ m → pred n ≤ m := pred_le_iff.mpr

theorem lt_pred_iff : ∀ {n m}, n < pred m ↔ succ n < m
  | n, 0 => ⟨fun h => absurd h (Nat.not_lt_zero n), fun h => absurd h (Nat.not_lt_zero _)⟩
  | _, _ + 1 => succ_lt_succ_iff.symm
theorem succ_lt_of_lt_pred : n < pred m → succ n < m := lt_pred_iff.mp
theorem lt_pred_of_succ_lt : succ n < m → n < pred m := lt_pred_iff.mpr

theorem le_pred_iff_lt : ∀ {n m}, 0 < m → (n ≤ pred m ↔ n < m)
  | _, 0, h => absurd h (Nat.lt_irrefl 0)
  | _, _ + 1, _ => Nat.lt_succ_iff.symm
theorem le_pred_of_lt (h : n < m) : n ≤ pred m := (le_pred_iff_lt (zero_lt_of_lt h)).mpr h
theorem le_sub_one_of_lt : a < b → a ≤ b - 1 := le_pred_of_lt
theorem lt_of_le_pred (h : 0 < m) : n ≤ pred m → n < m := (le_pred_iff_lt h).mp
theorem lt_of_le_sub_one (h : 0 < m) : n ≤ m - 1 → n < m := (le_pred_iff_lt h).mp
protected theorem le_sub_one_iff_lt (h : 0 < m) : n ≤ m - 1 ↔ n < m := le_pred_iff_lt h
theorem lt_iff_le_pred : ∀ {n}, 0 < n → (m < n ↔ m ≤ n - 1) := fun h => (le_pred_iff_lt h).symm
theorem le_of_pred_lt : ∀ {m}, pred m < n → m ≤ n
  | 0, _ => zero_le n
  | _ + 1, h => h
theorem lt_of_lt_pred (h : m < n - 1) : m < n := Nat.lt_of_lt_of_le h (pred_le n)

theorem sub_one_eq_self {n : Nat} : n - 1 = n ↔ n = 0 := by
  cases n with
  | zero => exact ⟨fun _ => rfl, fun _ => rfl⟩
  | succ n => exact ⟨fun h => absurd h (ne_add_one n), fun h => absurd h (succ_ne_zero n)⟩
theorem eq_self_sub_one {n : Nat} : n = n - 1 ↔ n = 0 := eq_comm.trans sub_one_eq_self
theorem pred_eq_self_iff : n.pred = n ↔ n = 0 := sub_one_eq_self
theorem pred_eq_of_eq_succ {m n : Nat} (H : m = n.succ) : m.pred = n := congrArg pred H

@[simp] theorem pred_eq_succ_iff : n - 1 = m + 1 ↔ n = m + 2 := by
  cases n with
  | zero => exact ⟨fun h => absurd h.symm (succ_ne_zero m), fun h => absurd h.symm (succ_ne_zero (m + 1))⟩
  | succ n => exact ⟨congrArg succ, succ.inj⟩

/-! ## Subtraction: first laws -/

@[simp] protected theorem sub_zero (n : Nat) : n - 0 = n := rfl
theorem sub_succ (n m : Nat) : n - succ m = pred (n - m) := rfl
theorem sub_succ' (m n : Nat) : m - n.succ = m - n - 1 := rfl
theorem succ_sub_succ (n m : Nat) : succ n - succ m = n - m := succ_sub_succ_eq_sub n m

@[simp] protected theorem zero_sub (n : Nat) : 0 - n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg pred ih

@[simp] protected theorem sub_self (n : Nat) : n - n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => exact (succ_sub_succ n n).trans ih

protected theorem sub_sub (n m k : Nat) : n - m - k = n - (m + k) := by
  induction k with
  | zero => rfl
  | succ k ih => exact congrArg pred ih

theorem sub_add_eq (a b c : Nat) : a - (b + c) = a - b - c := (Nat.sub_sub a b c).symm
protected theorem sub_right_comm (m n k : Nat) : m - n - k = m - k - n := by
  rw [Nat.sub_sub, Nat.sub_sub, Nat.add_comm]
theorem pred_sub (n m : Nat) : pred n - m = pred (n - m) := Nat.sub_right_comm n 1 m
theorem succ_sub_sub_succ (n m k) : succ n - m - succ k = n - m - k := by
  rw [Nat.sub_sub, Nat.sub_sub]
  exact succ_sub_succ n (m + k)

protected theorem add_sub_add_right (n k m : Nat) : (n + k) - (m + k) = n - m := by
  induction k with
  | zero => rfl
  | succ k ih => exact (succ_sub_succ (n + k) (m + k)).trans ih

protected theorem add_sub_add_left (k n m : Nat) : (k + n) - (k + m) = n - m := by
  rw [Nat.add_comm k, Nat.add_comm k, Nat.add_sub_add_right]

theorem add_sub_sub_add_right (n m k l : Nat) : (n + l) - m - (k + l) = n - m - k := by
  rw [Nat.sub_sub, Nat.sub_sub, ← Nat.add_assoc, Nat.add_sub_add_right]

@[simp] protected theorem add_sub_cancel (n m : Nat) : n + m - m = n := by
  have h := Nat.add_sub_add_right n m 0
  rwa [Nat.zero_add] at h
protected theorem add_sub_cancel_right (n m : Nat) : (n + m) - m = n := Nat.add_sub_cancel n m
@[simp] protected theorem add_sub_cancel_left (n m : Nat) : n + m - n = m := by rw [Nat.add_comm, Nat.add_sub_cancel]
theorem add_sub_self_left (a b : Nat) : (a + b) - a = b := Nat.add_sub_cancel_left a b
theorem add_sub_self_right (a b : Nat) : (a + b) - b = a := Nat.add_sub_cancel a b
protected theorem one_add_sub_one (n : Nat) : (1 + n) - 1 = n := Nat.add_sub_cancel_left 1 n
theorem pred_one_add (n : Nat) : pred (1 + n) = n := Nat.add_sub_cancel_left 1 n
@[simp] theorem add_succ_sub_one (m n : Nat) : m + succ n - 1 = m + n := rfl
@[simp] theorem succ_add_sub_one (n m : Nat) : succ m + n - 1 = m + n := by rw [succ_add]; rfl

protected theorem sub_self_add (n m : Nat) : n - (n + m) = 0 := by
  rw [← Nat.sub_sub, Nat.sub_self, Nat.zero_sub]
@[simp] protected theorem sub_eq_zero_of_le {n m : Nat} (h : n ≤ m) : n - m = 0 :=
  (le.dest h).elim fun k e => e ▸ Nat.sub_self_add n k

theorem add_sub_of_le {a b : Nat} (h : a ≤ b) : a + (b - a) = b :=
  (le.dest h).elim fun k e => by rw [← e, Nat.add_sub_cancel_left]
@[simp] protected theorem add_sub_cancel' {n m : Nat} (h : m ≤ n) : m + (n - m) = n := add_sub_of_le h
@[simp] protected theorem sub_add_cancel {n m : Nat} (h : m ≤ n) : n - m + m = n :=
  (Nat.add_comm (n - m) m).trans (add_sub_of_le h)
protected theorem add_sub_assoc {m k : Nat} (h : k ≤ m) (n : Nat) : n + m - k = n + (m - k) := by
  cases le.dest h with
  | intro l e => rw [← e, Nat.add_sub_cancel_left, Nat.add_left_comm, Nat.add_sub_cancel_left]
protected theorem sub_add_comm {n m k : Nat} (h : k ≤ n) : n + m - k = n - k + m := by
  rw [Nat.add_comm, Nat.add_sub_assoc h, Nat.add_comm]
theorem succ_sub {m n : Nat} (h : n ≤ m) : succ m - n = succ (m - n) := Nat.sub_add_comm (m := 1) h

/-! ## Subtraction and equality -/

protected theorem eq_add_of_sub_eq {a b c : Nat} (hle : b ≤ a) (h : a - b = c) : a = c + b :=
  h ▸ (Nat.sub_add_cancel hle).symm
protected theorem sub_eq_of_eq_add {a b c : Nat} (h : a = c + b) : a - b = c := h ▸ Nat.add_sub_cancel c b
protected theorem sub_eq_of_eq_add' {a b c : Nat} (h : a = b + c) : a - b = c := h ▸ Nat.add_sub_cancel_left b c
protected theorem eq_sub_of_add_eq {a b c : Nat} (h : c + b = a) : c = a - b := (Nat.sub_eq_of_eq_add h.symm).symm
protected theorem eq_sub_of_add_eq' {a b c : Nat} (h : b + c = a) : c = a - b := (Nat.sub_eq_of_eq_add' h.symm).symm
protected theorem sub_eq_iff_eq_add {c : Nat} (h : b ≤ a) : a - b = c ↔ a = c + b :=
  ⟨Nat.eq_add_of_sub_eq h, Nat.sub_eq_of_eq_add⟩
protected theorem sub_eq_iff_eq_add' {c : Nat} (h : b ≤ a) : a - b = c ↔ a = b + c := by
  rw [Nat.add_comm, Nat.sub_eq_iff_eq_add h]
protected theorem sub_sub_self {n m : Nat} (h : m ≤ n) : n - (n - m) = m :=
  Nat.sub_eq_of_eq_add (add_sub_of_le h).symm
protected theorem sub_sub_sub_cancel_right {a b c : Nat} (h : c ≤ b) : a - c - (b - c) = a - b := by
  rw [Nat.sub_sub, add_sub_of_le h]
protected theorem add_sub_sub_cancel {a b c : Nat} (h : c ≤ a) : a + b - (a - c) = b + c := by
  cases le.dest h with
  | intro k e => rw [← e, Nat.add_sub_cancel_left, Nat.add_comm c, Nat.add_assoc, Nat.add_sub_cancel_left, Nat.add_comm]
protected theorem sub_add_sub_cancel {a b c : Nat} (hab : b ≤ a) (hcb : c ≤ b) : a - b + (b - c) = a - c := by
  rw [← Nat.add_sub_assoc hcb, Nat.sub_add_cancel hab]

/-! ## Subtraction and order -/

attribute [simp] Nat.sub_le

theorem sub_lt_of_lt {a b c : Nat} (h : a < c) : a - b < c := Nat.lt_of_le_of_lt (sub_le a b) h
theorem sub_lt_succ (a b) : a - b < succ a := lt_succ_of_le (sub_le a b)
theorem sub_lt_add_one (a b) : a - b < a + 1 := lt_succ_of_le (sub_le a b)

protected theorem sub_le_sub_right {n m : Nat} (h : n ≤ m) (k : Nat) : n - k ≤ m - k := by
  induction k with
  | zero => exact h
  | succ k ih => exact pred_le_pred ih

protected theorem sub_le_sub_left (h : n ≤ m) (k : Nat) : k - m ≤ k - n := by
  cases le.dest h with
  | intro l e => rw [← e, ← Nat.sub_sub]; exact sub_le _ l

theorem sub_le_succ_sub (a i : Nat) : a - i ≤ a.succ - i := Nat.sub_le_sub_right (le_succ a) i
protected theorem sub_le_add_right_sub (a i j : Nat) : a - i ≤ a + j - i := Nat.sub_le_sub_right (le_add_right a j) i

theorem le_add_of_sub_le {a b c : Nat} (h : a - b ≤ c) : a ≤ c + b :=
  (Nat.le_total a b).elim (fun h' => Nat.le_trans h' (le_add_left b c)) fun h' =>
    Nat.le_trans (Nat.le_of_eq (Nat.sub_add_cancel h').symm) (Nat.add_le_add_right h b)
theorem sub_le_of_le_add {a b c : Nat} (h : a ≤ c + b) : a - b ≤ c := by
  have h' := Nat.sub_le_sub_right h b
  rwa [Nat.add_sub_cancel] at h'
@[simp] protected theorem sub_le_iff_le_add {a b c : Nat} : a - b ≤ c ↔ a ≤ c + b :=
  ⟨le_add_of_sub_le, sub_le_of_le_add⟩
protected theorem sub_le_iff_le_add' {a b c : Nat} : a - b ≤ c ↔ a ≤ b + c := by
  rw [Nat.add_comm, Nat.sub_le_iff_le_add]

theorem add_le_of_le_sub {a b c : Nat} (hle : b ≤ c) (h : a ≤ c - b) : a + b ≤ c := by
  have h' := Nat.add_le_add_right h b
  rwa [Nat.sub_add_cancel hle] at h'
theorem le_sub_of_add_le {a b c : Nat} (h : a + b ≤ c) : a ≤ c - b := by
  have h' := Nat.sub_le_sub_right h b
  rwa [Nat.add_sub_cancel] at h'
protected theorem le_sub_iff_add_le {n : Nat} (h : k ≤ m) : n ≤ m - k ↔ n + k ≤ m :=
  ⟨add_le_of_le_sub h, le_sub_of_add_le⟩
protected theorem add_le_of_le_sub' {n k m : Nat} (h : m ≤ k) (h' : n ≤ k - m) : m + n ≤ k :=
  Nat.add_comm n m ▸ add_le_of_le_sub h h'
protected theorem le_sub_of_add_le' {n k m : Nat} (h : m + n ≤ k) : n ≤ k - m :=
  le_sub_of_add_le (Nat.add_comm m n ▸ h)
protected theorem le_sub_iff_add_le' {n : Nat} (h : k ≤ m) : n ≤ m - k ↔ k + n ≤ m :=
  ⟨Nat.add_le_of_le_sub' h, Nat.le_sub_of_add_le'⟩

protected theorem le_of_sub_eq_zero {n m} (h : n - m = 0) : n ≤ m :=
  Nat.zero_add m ▸ le_add_of_sub_le (Nat.le_of_eq h)
protected theorem sub_eq_zero_iff_le : n - m = 0 ↔ n ≤ m := ⟨Nat.le_of_sub_eq_zero, Nat.sub_eq_zero_of_le⟩
protected theorem lt_of_sub_ne_zero (h : n - m ≠ 0) : m < n := Nat.lt_of_not_le (mt Nat.sub_eq_zero_of_le h)
theorem sub_ne_zero_of_lt {a b : Nat} (h : a < b) : b - a ≠ 0 := fun e => Nat.not_le_of_lt h (Nat.le_of_sub_eq_zero e)
protected theorem sub_ne_zero_iff_lt : n - m ≠ 0 ↔ m < n := ⟨Nat.lt_of_sub_ne_zero, sub_ne_zero_of_lt⟩
protected theorem sub_pos_of_lt (h : m < n) : 0 < n - m := Nat.pos_of_ne_zero (sub_ne_zero_of_lt h)
theorem zero_lt_sub_of_lt (h : i < a) : 0 < a - i := Nat.sub_pos_of_lt h
protected theorem lt_of_sub_pos (h : 0 < n - m) : m < n := Nat.lt_of_sub_ne_zero (ne_of_gt h)
protected theorem sub_pos_iff_lt : 0 < n - m ↔ m < n := ⟨Nat.lt_of_sub_pos, Nat.sub_pos_of_lt⟩
protected theorem lt_of_sub_eq_succ (h : m - n = succ l) : n < m := Nat.lt_of_sub_ne_zero (h ▸ succ_ne_zero l)
protected theorem lt_of_sub_eq_sub_one (h : m - n = l + 1) : n < m := Nat.lt_of_sub_eq_succ h

theorem add_lt_of_lt_sub {a b c : Nat} (h : a < c - b) : a + b < c := by
  have h' : succ a + b ≤ c := add_le_of_le_sub (Nat.le_of_lt (Nat.lt_of_sub_pos (zero_lt_of_lt h))) h
  rwa [succ_add] at h'
theorem lt_sub_of_add_lt {a b c : Nat} (h : a + b < c) : a < c - b :=
  le_sub_of_add_le ((succ_add a b).symm ▸ h)
theorem add_lt_of_lt_sub' {a b c : Nat} (h : b < c - a) : a + b < c := Nat.add_comm b a ▸ add_lt_of_lt_sub h
protected theorem lt_sub_iff_add_lt {a b c : Nat} : a < c - b ↔ a + b < c := ⟨add_lt_of_lt_sub, lt_sub_of_add_lt⟩
theorem add_lt_iff_lt_sub_right {a b c : Nat} : a + b < c ↔ a < c - b := Nat.lt_sub_iff_add_lt.symm
protected theorem lt_sub_iff_add_lt' {a b c : Nat} : a < c - b ↔ b + a < c := by
  rw [Nat.add_comm, Nat.lt_sub_iff_add_lt]

protected theorem sub_lt_iff_lt_add {a b c : Nat} (hba : b ≤ a) : a - b < c ↔ a < c + b where
  mp h := Nat.sub_add_cancel hba ▸ Nat.add_lt_add_right h b
  mpr h := Nat.lt_of_add_lt_add_right (n := b) ((Nat.sub_add_cancel hba).symm ▸ h)
protected theorem sub_lt_iff_lt_add' {a b c : Nat} (hba : b ≤ a) : a - b < c ↔ a < b + c := by
  rw [Nat.add_comm, Nat.sub_lt_iff_lt_add hba]
protected theorem sub_lt_right_of_lt_add {n k m : Nat} (H : n ≤ k) (h : k < m + n) : k - n < m :=
  (Nat.sub_lt_iff_lt_add H).mpr h
protected theorem sub_lt_left_of_lt_add {n k m : Nat} (H : n ≤ k) (h : k < n + m) : k - n < m :=
  (Nat.sub_lt_iff_lt_add' H).mpr h

protected theorem sub_lt_sub_right {a b c : Nat} (h : c ≤ a) (h' : a < b) : a - c < b - c :=
  lt_sub_of_add_lt ((Nat.sub_add_cancel h).symm ▸ h')
protected theorem sub_lt_sub_left {k m n : Nat} (h : k < m) (h' : k < n) : m - n < m - k := by
  cases Nat.exists_eq_add_of_lt h' with
  | intro l e =>
    rw [e, Nat.add_assoc, ← Nat.sub_sub]
    exact sub_lt (Nat.sub_pos_of_lt h) (succ_pos l)
protected theorem sub_lt_sub_iff_right {a b c : Nat} (h : c ≤ a) : a - c < b - c ↔ a < b :=
  ⟨fun h' => Nat.sub_add_cancel h ▸ add_lt_of_lt_sub h', Nat.sub_lt_sub_right h⟩
protected theorem le_of_sub_le_sub_right {n m k : Nat} (h : k ≤ m) (h' : n - k ≤ m - k) : n ≤ m :=
  Nat.sub_add_cancel h ▸ le_add_of_sub_le h'
protected theorem sub_le_sub_iff_right {n : Nat} (h : k ≤ m) : n - k ≤ m - k ↔ n ≤ m :=
  ⟨Nat.le_of_sub_le_sub_right h, fun h => Nat.sub_le_sub_right h k⟩
protected theorem le_of_sub_le_sub_left {n k m : Nat} (h : n ≤ k) (h' : k - m ≤ k - n) : n ≤ m := by
  apply ge_of_not_lt
  intro hlt
  exact Nat.not_le_of_lt (Nat.sub_lt_sub_left (Nat.lt_of_lt_of_le hlt h) hlt) h'
protected theorem sub_le_sub_iff_left {n m k : Nat} (h : n ≤ k) : k - m ≤ k - n ↔ n ≤ m :=
  ⟨Nat.le_of_sub_le_sub_left h, fun h => Nat.sub_le_sub_left h k⟩

theorem sub_succ_lt_self (a i : Nat) (h : i < a) : a - (i + 1) < a - i := pred_lt (sub_ne_zero_of_lt h)
protected theorem sub_lt_of_pos_le (h₀ : 0 < a) (h₁ : a ≤ b) : b - a < b := sub_lt (Nat.lt_of_lt_of_le h₀ h₁) h₀
/-- `Nat.sub_lt_of_pos_le` by another name. -/
protected abbrev sub_lt_self := @Nat.sub_lt_of_pos_le
protected theorem sub_add_lt_sub (h₁ : m + k ≤ n) (h₂ : 0 < k) : n - (m + k) < n - m := by
  rw [← Nat.sub_sub]
  exact Nat.sub_lt_of_pos_le h₂ (Nat.le_sub_of_add_le' h₁)
theorem sub_one_lt_of_le (h₀ : 0 < a) (h₁ : a ≤ b) : a - 1 < b := Nat.lt_of_lt_of_le (pred_lt_of_lt h₀) h₁
protected theorem sub_one_sub_lt_of_lt (h : a < b) : b - 1 - a < b :=
  Nat.lt_of_le_of_lt (sub_le (b - 1) a) (sub_one_lt_of_lt h)
theorem sub_one_sub_lt (h : i < n) : n - 1 - i < n := Nat.sub_one_sub_lt_of_lt h
theorem le_add_pred_of_pos (a : Nat) (hb : b ≠ 0) : a ≤ b + (a - 1) :=
  Nat.add_comm (a - 1) b ▸ Nat.le_trans (le_add_of_sub_le (Nat.le_refl (a - 1)))
    (Nat.add_le_add_left (Nat.pos_of_ne_zero hb) (a - 1))

theorem sub.elim {motive : Nat → Prop} (x y : Nat) (h₁ : y ≤ x → (k : Nat) → x = y + k → motive k)
    (h₂ : x < y → motive 0) : motive (x - y) := by
  cases Nat.lt_or_ge x y with
  | inl h => exact (Nat.sub_eq_zero_of_le (Nat.le_of_lt h)).symm ▸ h₂ h
  | inr h => exact h₁ h (x - y) (add_sub_of_le h).symm

/-! ## Subtraction and multiplication -/

theorem pred_mul (n m : Nat) : pred n * m = n * m - m := by
  cases n with
  | zero => exact (Nat.zero_mul m).trans ((congrArg (· - m) (Nat.zero_mul m)).trans (Nat.zero_sub m)).symm
  | succ n => rw [add_one_mul, Nat.add_sub_cancel]; rfl
protected theorem sub_one_mul (n m : Nat) : (n - 1) * m = n * m - m := pred_mul n m
theorem mul_pred (n m : Nat) : n * pred m = n * m - n := by rw [Nat.mul_comm, pred_mul, Nat.mul_comm]
theorem mul_sub_one (n m : Nat) : n * (m - 1) = n * m - n := mul_pred n m

protected theorem mul_sub_right_distrib (n m k : Nat) : (n - m) * k = n * k - m * k := by
  induction m with
  | zero => rw [Nat.zero_mul]; rfl
  | succ m ih => exact (pred_mul (n - m) k).trans (by rw [ih, Nat.sub_sub, add_one_mul])

protected theorem sub_mul (n m k : Nat) : (n - m) * k = n * k - m * k := Nat.mul_sub_right_distrib n m k
protected theorem mul_sub_left_distrib (n m k : Nat) : n * (m - k) = n * m - n * k := by
  rw [Nat.mul_comm, Nat.mul_sub_right_distrib, Nat.mul_comm m, Nat.mul_comm k]
protected theorem mul_sub (n m k : Nat) : n * (m - k) = n * m - n * k := Nat.mul_sub_left_distrib n m k
protected theorem mul_self_sub_mul_self_eq (a b : Nat) : a * a - b * b = (a + b) * (a - b) := by
  rw [Nat.mul_sub, Nat.add_mul, Nat.add_mul, Nat.mul_comm b a, Nat.add_comm (a * a), Nat.add_sub_add_left]

end Nat
