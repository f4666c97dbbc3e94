prelude
import Init.Core

/-!
Natural numbers, first part: eliminators, and the laws of addition and multiplication.
-/

universe u

namespace Nat

/-! ## Eliminators that speak of `0` and `n + 1` -/

/-- What `Nat.rec` is compiled to. -/
def recCompiled {motive : Nat → Sort u} (zero : motive zero) (succ : (n : Nat) → motive n → motive (Nat.succ n)) :
    (t : Nat) → motive t
  | .zero => zero
  | .succ n => succ n (recCompiled zero succ n)

@[csimp] theorem rec_eq_recCompiled : @Nat.rec = @Nat.recCompiled := by
  funext motive z s t
  exact Nat.rec (motive := fun t => Nat.rec z s t = recCompiled z s t) rfl (fun n ih => congrArg (s n) ih) t

/-- Induction with `0` and `n + 1` in its cases: what `induction` uses. -/
@[elab_as_elim, induction_eliminator]
protected abbrev recAux {motive : Nat → Sort u} (zero : motive 0) (succ : (n : Nat) → motive n → motive (n + 1))
    (t : Nat) : motive t :=
  Nat.rec zero succ t

/-- Case distinction with `0` and `n + 1`: what `cases` uses. -/
@[elab_as_elim, cases_eliminator]
protected abbrev casesAuxOn {motive : Nat → Sort u} (t : Nat) (zero : motive 0) (succ : (n : Nat) → motive (n + 1)) :
    motive t :=
  Nat.casesOn t zero succ

/-- Applies a function `n` times. -/
@[specialize] def «repeat» {α : Type u} (f : α → α) : (n : Nat) → (a : α) → α
  | 0, a => a
  | succ n, a => f («repeat» f n a)

/-- `<`, computed. -/
def blt (a b : Nat) : Bool := ble a.succ b

attribute [simp] Nat.zero_le Nat.not_lt_zero Nat.le_refl Nat.lt_irrefl Nat.lt_add_one Nat.zero_lt_succ

/-! ## Functions and their notations -/

@[simp] theorem zero_eq : Nat.zero = 0 := rfl
@[simp] theorem add_eq : Nat.add x y = x + y := rfl
@[simp] theorem mul_eq : Nat.mul x y = x * y := rfl
@[simp] theorem sub_eq : Nat.sub x y = x - y := rfl
@[simp] theorem lt_eq : Nat.lt x y = (x < y) := rfl
@[simp] theorem le_eq : Nat.le x y = (x ≤ y) := rfl
@[simp] theorem pow_eq {m n : Nat} : m.pow n = m ^ n := rfl
@[simp] theorem default_eq_zero : default = 0 := rfl

@[simp] theorem beq_refl (a : Nat) : Nat.beq a a = true := by
  induction a with
  | zero => rfl
  | succ a ih => exact ih

@[simp] theorem beq_eq : (Nat.beq x y = true) = (x = y) :=
  propext ⟨eq_of_beq_eq_true, fun e => e ▸ beq_refl x⟩
@[simp] theorem ble_eq : (Nat.ble x y = true) = (x ≤ y) := propext ⟨le_of_ble_eq_true, ble_eq_true_of_le⟩
@[simp] theorem blt_eq : (Nat.blt x y = true) = (x < y) := propext ⟨le_of_ble_eq_true, ble_eq_true_of_le⟩

/-! ## Successor and predecessor -/

theorem add_one (n : Nat) : n + 1 = succ n := rfl
@[simp] theorem succ_eq_add_one (n : Nat) : succ n = n + 1 := rfl

theorem succ_ne_zero (n : Nat) : succ n ≠ 0 := fun h => Nat.noConfusion h
theorem add_one_ne_zero (n : Nat) : n + 1 ≠ 0 := succ_ne_zero n
theorem zero_ne_add_one (n : Nat) : 0 ≠ n + 1 := (succ_ne_zero n).symm
protected theorem one_ne_zero : 1 ≠ (0 : Nat) := succ_ne_zero 0
@[simp] protected theorem zero_ne_one : 0 ≠ (1 : Nat) := (succ_ne_zero 0).symm

protected theorem pred_zero : pred 0 = 0 := rfl
protected theorem pred_succ (n : Nat) : pred n.succ = n := rfl
@[simp] protected theorem zero_sub_one : 0 - 1 = 0 := rfl
@[simp] protected theorem add_one_sub_one (n : Nat) : n + 1 - 1 = n := rfl
@[simp] theorem pred_eq_sub_one : pred n = n - 1 := rfl
protected theorem sub_one (n) : n - 1 = pred n := rfl
theorem succ_sub_one (n) : succ n - 1 = n := rfl

theorem succ_inj : succ a = succ b ↔ a = b := ⟨succ.inj, congrArg succ⟩
theorem add_one_inj : a + 1 = b + 1 ↔ a = b := succ_inj
theorem succ_ne_succ_iff : succ a ≠ succ b ↔ a ≠ b := ⟨mt (congrArg succ), mt succ.inj⟩
theorem add_one_ne_add_one_iff : a + 1 ≠ b + 1 ↔ a ≠ b := succ_ne_succ_iff
theorem succ_succ_ne_one (a : Nat) : succ (succ a) ≠ 1 := fun h => succ_ne_zero a (succ.inj h)
theorem add_one_add_one_ne_one : a + 1 + 1 ≠ 1 := succ_succ_ne_one a

theorem add_one_ne_self (n) : n + 1 ≠ n := by
  induction n with
  | zero => exact succ_ne_zero 0
  | succ n ih => exact mt succ.inj ih

@[simp] theorem succ_ne_self (n) : succ n ≠ n := add_one_ne_self n
theorem ne_add_one (n : Nat) : n ≠ n + 1 := (add_one_ne_self n).symm

theorem succ_pred {a : Nat} (h : a ≠ 0) : a.pred.succ = a := by
  cases a with
  | zero => exact absurd rfl h
  | succ a => rfl

theorem sub_one_add_one {a : Nat} (h : a ≠ 0) : a - 1 + 1 = a := succ_pred h
theorem succ_pred_eq_of_ne_zero {n} (h : n ≠ 0) : succ (pred n) = n := succ_pred h

theorem succ_pred_eq_of_pos : ∀ {n}, 0 < n → succ (pred n) = n
  | 0, h => absurd h (Nat.lt_irrefl 0)
  | _ + 1, _ => rfl

theorem sub_one_add_one_eq_of_pos : ∀ {n}, 0 < n → (n - 1) + 1 = n := succ_pred_eq_of_pos

theorem eq_zero_or_eq_succ_pred : ∀ n, n = 0 ∨ n = succ (pred n)
  | 0 => .inl rfl
  | _ + 1 => .inr rfl

theorem eq_zero_or_eq_sub_one_add_one : ∀ {n}, n = 0 ∨ n = n - 1 + 1 := fun {n} => eq_zero_or_eq_succ_pred n

theorem exists_eq_succ_of_ne_zero {n} (h : n ≠ 0) : Exists fun k => n = succ k := ⟨pred n, (succ_pred h).symm⟩
theorem exists_eq_add_one_of_ne_zero {n} (h : n ≠ 0) : Exists fun k => n = k + 1 := ⟨pred n, (succ_pred h).symm⟩

theorem and_forall_add_one {p : Nat → Prop} : p 0 ∧ (∀ n, p (n + 1)) ↔ ∀ n, p n where
  mp h n := by
    cases n with
    | zero => exact h.1
    | succ n => exact h.2 n
  mpr h := ⟨h 0, fun n => h (n + 1)⟩

theorem or_exists_add_one : p 0 ∨ (Exists fun n => p (n + 1)) ↔ Exists p where
  mp h := h.elim (fun h => ⟨0, h⟩) fun ⟨n, h⟩ => ⟨n + 1, h⟩
  mpr
    | ⟨0, h⟩ => .inl h
    | ⟨n + 1, h⟩ => .inr ⟨n, h⟩

/-! ## Addition -/

@[simp] protected theorem add_zero (n : Nat) : n + 0 = n := rfl
theorem add_succ (n m : Nat) : n + succ m = succ (n + m) := rfl

@[simp] protected theorem zero_add (n : Nat) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg succ ih

theorem succ_add (n m : Nat) : (succ n) + m = succ (n + m) := by
  induction m with
  | zero => rfl
  | succ m ih => exact congrArg succ ih

protected theorem add_comm (n m : Nat) : n + m = m + n := by
  induction m with
  | zero => exact (Nat.zero_add n).symm
  | succ m ih => exact (congrArg succ ih).trans (succ_add m n).symm

protected theorem add_assoc (n m k : Nat) : (n + m) + k = n + (m + k) := by
  induction k with
  | zero => rfl
  | succ k ih => exact congrArg succ ih

protected theorem add_left_comm (n m k : Nat) : n + (m + k) = m + (n + k) :=
  (Nat.add_assoc n m k).symm.trans ((congrArg (· + k) (Nat.add_comm n m)).trans (Nat.add_assoc m n k))

protected theorem add_right_comm (n m k : Nat) : (n + m) + k = (n + k) + m := by
  rw [Nat.add_assoc, Nat.add_assoc, Nat.add_comm m k]

protected theorem add_add_add_comm (a b c d : Nat) : (a + b) + (c + d) = (a + c) + (b + d) := by
  rw [← Nat.add_assoc, ← Nat.add_assoc, Nat.add_right_comm a b c]

protected theorem add_left_cancel {n m k : Nat} (h : n + m = n + k) : m = k := by
  induction n with
  | zero => rw [← Nat.zero_add m, h, Nat.zero_add]
  | succ n ih => exact ih (succ.inj ((succ_add n m).symm.trans (h.trans (succ_add n k))))

protected theorem add_right_cancel {n m k : Nat} (h : n + m = k + m) : n = k :=
  Nat.add_left_cancel ((Nat.add_comm m n).trans (h.trans (Nat.add_comm k m)))

theorem one_add (n) : 1 + n = succ n := Nat.add_comm 1 n
theorem succ_eq_one_add (n) : succ n = 1 + n := Nat.add_comm n 1
theorem succ_add_eq_add_succ (a b) : succ a + b = a + succ b := succ_add a b

theorem eq_zero_of_add_eq_zero : ∀ {n m}, n + m = 0 → n = 0 ∧ m = 0
  | _, 0, h => ⟨h, rfl⟩
  | n, m + 1, h => absurd h (succ_ne_zero (n + m))

protected theorem eq_zero_of_add_eq_zero_left (h : n + m = 0) : m = 0 := (eq_zero_of_add_eq_zero h).2
protected theorem eq_zero_of_add_eq_zero_right (h : n + m = 0) : n = 0 := (eq_zero_of_add_eq_zero h).1

@[simp high] protected theorem add_eq_zero_iff : n + m = 0 ↔ n = 0 ∧ m = 0 :=
  ⟨eq_zero_of_add_eq_zero, fun ⟨hn, hm⟩ => by rw [hn, hm]⟩
@[simp high] protected theorem add_left_cancel_iff {n : Nat} : n + m = n + k ↔ m = k :=
  ⟨Nat.add_left_cancel, congrArg (n + ·)⟩
@[simp high] protected theorem add_right_cancel_iff {n : Nat} : m + n = k + n ↔ m = k :=
  ⟨Nat.add_right_cancel, congrArg (· + n)⟩
protected theorem add_left_inj {n : Nat} : m + n = k + n ↔ m = k := Nat.add_right_cancel_iff
protected theorem add_right_inj {n : Nat} : n + m = n + k ↔ m = k := Nat.add_left_cancel_iff

@[simp high] protected theorem add_eq_left {a b : Nat} : a + b = a ↔ b = 0 := Nat.add_left_cancel_iff (n := a) (k := 0)
@[simp high] protected theorem add_eq_right {a b : Nat} : a + b = b ↔ a = 0 := by
  rw [Nat.add_comm]; exact Nat.add_eq_left
@[simp high] protected theorem left_eq_add {a b : Nat} : a = a + b ↔ b = 0 :=
  ⟨fun h => Nat.add_eq_left.mp h.symm, fun h => (Nat.add_eq_left.mpr h).symm⟩
@[simp high] protected theorem right_eq_add {a b : Nat} : b = a + b ↔ a = 0 :=
  ⟨fun h => Nat.add_eq_right.mp h.symm, fun h => (Nat.add_eq_right.mpr h).symm⟩

/-- How `cases` removes a summand that both sides of an equation have. -/
def Internal.elimOffset {α : Sort u} (a b k : Nat) (h₁ : a + k = b + k) (h₂ : a = b → α) : α :=
  h₂ (Nat.add_right_cancel h₁)

/-! ## Multiplication -/

@[simp] protected theorem mul_zero (n : Nat) : n * 0 = 0 := rfl
theorem mul_succ (n m : Nat) : n * succ m = n * m + n := rfl
theorem mul_add_one (n m : Nat) : n * (m + 1) = n * m + n := rfl

@[simp] protected theorem zero_mul (n : Nat) : 0 * n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => exact ih

theorem succ_mul (n m : Nat) : (succ n) * m = (n * m) + m := by
  induction m with
  | zero => rfl
  | succ m ih =>
    show succ n * m + succ n = n * m + n + succ m
    rw [ih, add_succ, add_succ, Nat.add_right_comm]

theorem add_one_mul (n m : Nat) : (n + 1) * m = (n * m) + m := succ_mul n m

protected theorem mul_comm (n m : Nat) : n * m = m * n := by
  induction m with
  | zero => exact (Nat.zero_mul n).symm
  | succ m ih => rw [mul_add_one, add_one_mul, ih]

@[simp] protected theorem mul_one (n : Nat) : n * 1 = n := Nat.zero_add n
@[simp] protected theorem one_mul (n : Nat) : 1 * n = n := (Nat.mul_comm 1 n).trans (Nat.mul_one n)

protected theorem left_distrib (n m k : Nat) : n * (m + k) = n * m + n * k := by
  induction k with
  | zero => rfl
  | succ k ih => rw [← Nat.add_assoc, mul_add_one, mul_add_one, ih, Nat.add_assoc]

protected theorem right_distrib (n m k : Nat) : (n + m) * k = n * k + m * k := by
  rw [Nat.mul_comm, Nat.left_distrib, Nat.mul_comm k n, Nat.mul_comm k m]

protected theorem mul_add (n m k : Nat) : n * (m + k) = n * m + n * k := Nat.left_distrib n m k
protected theorem add_mul (n m k : Nat) : (n + m) * k = n * k + m * k := Nat.right_distrib n m k

protected theorem mul_assoc (n m k : Nat) : (n * m) * k = n * (m * k) := by
  induction k with
  | zero => rfl
  | succ k ih => rw [mul_add_one, mul_add_one, Nat.left_distrib, ih]

protected theorem mul_left_comm (n m k : Nat) : n * (m * k) = m * (n * k) := by
  rw [← Nat.mul_assoc, ← Nat.mul_assoc, Nat.mul_comm n m]

protected theorem mul_right_comm (n m k : Nat) : n * m * k = n * k * m := by
  rw [Nat.mul_assoc, Nat.mul_assoc, Nat.mul_comm m k]

protected theorem mul_mul_mul_comm (a b c d : Nat) : (a * b) * (c * d) = (a * c) * (b * d) := by
  rw [← Nat.mul_assoc, ← Nat.mul_assoc, Nat.mul_right_comm a b c]

protected theorem mul_two (n) : n * 2 = n + n := congrArg (· + n) (Nat.mul_one n)
protected theorem two_mul (n) : 2 * n = n + n := (Nat.mul_comm 2 n).trans (Nat.mul_two n)

theorem succ_mul_succ (a b) : succ a * succ b = a * b + a + b + 1 := by
  rw [mul_succ, succ_mul, Nat.add_right_comm (a * b) a b]
  rfl

theorem add_one_mul_add_one (a b : Nat) : (a + 1) * (b + 1) = a * b + a + b + 1 := succ_mul_succ a b
theorem succ_mul_succ_eq (a b : Nat) : succ a * succ b = a * b + a + b + 1 := succ_mul_succ a b

theorem mul_eq_zero : ∀ {m n}, n * m = 0 ↔ n = 0 ∨ m = 0
  | 0, _ => ⟨fun _ => .inr rfl, fun _ => rfl⟩
  | _ + 1, 0 => ⟨fun _ => .inl rfl, fun _ => Nat.zero_mul _⟩
  | m + 1, n + 1 => ⟨fun h => absurd h (succ_ne_zero _), fun h => h.elim (fun h => absurd h (succ_ne_zero n))
    fun h => absurd h (succ_ne_zero m)⟩

protected theorem mul_ne_zero_iff : n * m ≠ 0 ↔ n ≠ 0 ∧ m ≠ 0 where
  mp h := ⟨fun e => h (mul_eq_zero.mpr (.inl e)), fun e => h (mul_eq_zero.mpr (.inr e))⟩
  mpr h e := (mul_eq_zero.mp e).elim h.1 h.2

protected theorem mul_ne_zero (hn : n ≠ 0) (hm : m ≠ 0) : n * m ≠ 0 := Nat.mul_ne_zero_iff.mpr ⟨hn, hm⟩
protected theorem ne_zero_of_mul_ne_zero_left (h : n * m ≠ 0) : n ≠ 0 := (Nat.mul_ne_zero_iff.mp h).1
protected theorem ne_zero_of_mul_ne_zero_right (h : n * m ≠ 0) : m ≠ 0 := (Nat.mul_ne_zero_iff.mp h).2
protected theorem zero_eq_mul : 0 = m * n ↔ m = 0 ∨ n = 0 :=
  ⟨fun h => mul_eq_zero.mp h.symm, fun h => (mul_eq_zero.mpr h).symm⟩

end Nat
