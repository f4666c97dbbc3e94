prelude
import Init.Int.Basic

/-!
The integers form a commutative ring.

Proofs go through differences of natural numbers: every integer is `subNatNat m n` for some `m`, `n`, the operations are
given by formulas on such pairs, and so each law becomes one of natural numbers.
-/

namespace Int

open Nat (succ)

/-! ## The coercion from the natural numbers -/

@[simp] protected theorem neg_zero : -(0 : Int) = 0 := rfl
@[simp, norm_cast] theorem natCast_add (n m : Nat) : (↑(n + m) : Int) = n + m := rfl
@[simp, norm_cast] theorem natCast_mul (n m : Nat) : (↑(n * m) : Int) = n * m := rfl
@[norm_cast] theorem natCast_succ (n : Nat) : (succ n : Int) = n + 1 := rfl
@[norm_cast] theorem natCast_add_one (n : Nat) : ((n + 1 : Nat) : Int) = n + 1 := rfl
protected theorem natCast_zero : ((0 : Nat) : Int) = (0 : Int) := rfl
protected theorem natCast_one : ((1 : Nat) : Int) = (1 : Int) := rfl
@[simp, norm_cast] theorem cast_ofNat_Int : (Nat.cast (no_index (OfNat.ofNat n)) : Int) = OfNat.ofNat n := rfl
theorem neg_ofNat_zero : -((0 : Nat) : Int) = 0 := rfl
theorem neg_ofNat_succ (n : Nat) : -(succ n : Int) = negSucc n := rfl
@[simp] theorem neg_negSucc (n : Nat) : -(negSucc n) = ((n + 1 : Nat) : Int) := rfl
theorem negSucc_eq (n : Nat) : negSucc n = -((n : Int) + 1) := rfl
theorem negOfNat_eq : negOfNat n = -ofNat n := rfl
@[simp] theorem add_def {a b : Int} : Int.add a b = a + b := rfl
@[simp] theorem mul_def {a b : Int} : Int.mul a b = a * b := rfl
@[norm_cast] theorem ofNat_inj : ((m : Nat) : Int) = (n : Nat) ↔ m = n := ⟨ofNat.inj, congrArg _⟩
theorem ofNat_eq_zero : ((n : Nat) : Int) = 0 ↔ n = 0 := ofNat_inj
theorem ofNat_ne_zero : ((n : Nat) : Int) ≠ 0 ↔ n ≠ 0 := ⟨mt ofNat_eq_zero.mpr, mt ofNat_eq_zero.mp⟩
theorem negSucc_inj : negSucc m = negSucc n ↔ m = n := ⟨negSucc.inj, congrArg negSucc⟩
@[simp] theorem negSucc_ne_zero (n : Nat) : negSucc n ≠ 0 := fun h => Int.noConfusion h
@[simp] theorem zero_ne_negSucc (n : Nat) : 0 ≠ negSucc n := fun h => Int.noConfusion h
theorem add_neg_one (i : Int) : i + -1 = i - 1 := rfl
protected theorem sub_eq_add_neg {a b : Int} : a - b = a + -b := rfl
protected theorem add_neg_eq_sub {a b : Int} : a + -b = a - b := rfl

/-! ## Differences of natural numbers -/

theorem subNatNat_of_sub_eq_zero {m n : Nat} (h : n - m = 0) : subNatNat m n = ↑(m - n) := by
  unfold subNatNat
  rw [h]
  rfl
theorem subNatNat_of_sub_eq_succ {m n k : Nat} (h : n - m = succ k) : subNatNat m n = negSucc k := by
  unfold subNatNat
  rw [h]
theorem subNatNat_of_le {m n : Nat} (h : n ≤ m) : subNatNat m n = ↑(m - n) :=
  subNatNat_of_sub_eq_zero (Nat.sub_eq_zero_of_le h)
theorem subNatNat_of_lt {m n : Nat} (h : m < n) : subNatNat m n = negSucc (Nat.pred (n - m)) :=
  subNatNat_of_sub_eq_succ (Nat.succ_pred (Nat.sub_ne_zero_of_lt h)).symm
theorem subNatNat_add_left : subNatNat (m + n) m = n := by
  rw [subNatNat_of_le (Nat.le_add_right m n), Nat.add_sub_cancel_left]
theorem subNatNat_add_right : subNatNat m (m + n + 1) = negSucc n := by
  apply subNatNat_of_sub_eq_succ
  rw [Nat.add_assoc, Nat.add_sub_cancel_left]
theorem subNatNat_self (n : Nat) : subNatNat n n = 0 := subNatNat_add_left (n := 0)

@[elab_as_elim] theorem subNatNat_elim (m n : Nat) (motive : Nat → Nat → Int → Prop)
    (hp : ∀ i n, motive (n + i) n i) (hn : ∀ i m, motive m (m + i + 1) (negSucc i)) :
    motive m n (subNatNat m n) := by
  cases Nat.lt_or_ge m n with
  | inl h =>
    cases Nat.exists_eq_add_of_lt h with
    | intro k e => rw [e, subNatNat_add_right]; exact hn k m
  | inr h =>
    cases Nat.exists_eq_add_of_le h with
    | intro k e => rw [e, subNatNat_add_left]; exact hp k n

theorem subNatNat_add_add (m n k : Nat) : subNatNat (m + k) (n + k) = subNatNat m n := by
  apply subNatNat_elim m n fun m n i => subNatNat (m + k) (n + k) = i
  · intro i n
    rw [Nat.add_right_comm]
    exact subNatNat_add_left
  · intro i m
    rw [Nat.add_right_comm _ 1 k, Nat.add_right_comm m i k]
    exact subNatNat_add_right

theorem negOfNat_eq_subNatNat_zero (n) : negOfNat n = subNatNat 0 n := by
  cases n with
  | zero => rfl
  | succ n => rfl

private theorem pair (a : Int) : ∃ m n, a = subNatNat m n := by
  cases a with
  | ofNat m => exact ⟨m, 0, (subNatNat_of_le (Nat.zero_le m)).symm⟩
  | negSucc n => exact ⟨0, n + 1, rfl⟩

private theorem pair_eq {m n k l : Nat} (h : m + l = k + n) : subNatNat m n = subNatNat k l := by
  rw [← subNatNat_add_add m n l, h, Nat.add_comm n l, subNatNat_add_add]

private theorem pair_neg (m n : Nat) : -subNatNat m n = subNatNat n m := by
  apply subNatNat_elim m n fun m n i => -i = subNatNat n m
  · intro i n
    exact (negOfNat_eq_subNatNat_zero i).trans (pair_eq (by rw [Nat.zero_add]))
  · intro i m
    exact subNatNat_add_left.symm

private theorem pair_add (m n k l : Nat) : subNatNat m n + subNatNat k l = subNatNat (m + k) (n + l) := by
  apply subNatNat_elim m n fun m n a => a + subNatNat k l = subNatNat (m + k) (n + l)
  · intro i n
    apply subNatNat_elim k l fun k l b => (i : Int) + b = subNatNat (n + i + k) (n + l)
    · intro j l
      exact subNatNat_add_left.symm.trans (pair_eq (m := 0 + (i + j)) (n := 0)
        (by simp only [Nat.add_zero, Nat.add_left_comm, Nat.add_comm]))
    · intro j k
      exact pair_eq (m := i) (n := j + 1) (by simp only [Nat.add_assoc, Nat.add_left_comm, Nat.add_comm])
  · intro i m
    apply subNatNat_elim k l fun k l b => negSucc i + b = subNatNat (m + k) (m + i + 1 + l)
    · intro j l
      exact pair_eq (m := j) (n := i + 1) (by simp only [Nat.add_assoc, Nat.add_left_comm, Nat.add_comm])
    · intro j k
      exact pair_eq (m := 0) (n := i + j + 2)
        (by simp only [Nat.zero_add, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm])

private theorem pair_mul (m n k l : Nat) :
    subNatNat m n * subNatNat k l = subNatNat (m * k + n * l) (m * l + n * k) := by
  apply subNatNat_elim m n fun m n a => a * subNatNat k l = subNatNat (m * k + n * l) (m * l + n * k)
  · intro i n
    apply subNatNat_elim k l fun k l b => (i : Int) * b = subNatNat ((n + i) * k + n * l) ((n + i) * l + n * k)
    · intro j l
      exact subNatNat_add_left.symm.trans (pair_eq (m := 0 + i * j) (n := 0)
        (by simp only [Nat.add_zero, Nat.add_mul, Nat.mul_add, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm]))
    · intro j k
      exact (negOfNat_eq_subNatNat_zero _).trans (pair_eq (by simp only [Nat.add_zero, Nat.add_mul, Nat.mul_add,
        Nat.succ_eq_add_one, Nat.mul_one, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm]))
  · intro i m
    apply subNatNat_elim k l
      fun k l b => negSucc i * b = subNatNat (m * k + (m + i + 1) * l) (m * l + (m + i + 1) * k)
    · intro j l
      exact (negOfNat_eq_subNatNat_zero _).trans (pair_eq (by simp only [Nat.add_zero, Nat.add_mul, Nat.mul_add,
        Nat.succ_eq_add_one, Nat.one_mul, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm]))
    · intro j k
      exact subNatNat_add_left.symm.trans (pair_eq (m := 0 + (i + 1) * (j + 1)) (n := 0)
        (by simp only [Nat.zero_add, Nat.add_mul, Nat.mul_add, Nat.one_mul, Nat.mul_one, Nat.add_assoc,
          Nat.add_left_comm, Nat.add_comm]))

/-! ## Addition -/

protected theorem add_comm (a b : Int) : a + b = b + a := by
  obtain ⟨m, n, rfl⟩ := pair a
  obtain ⟨k, l, rfl⟩ := pair b
  rw [pair_add, pair_add, Nat.add_comm m, Nat.add_comm n]

protected theorem add_assoc (a b c : Int) : a + b + c = a + (b + c) := by
  obtain ⟨m, n, rfl⟩ := pair a
  obtain ⟨k, l, rfl⟩ := pair b
  obtain ⟨p, q, rfl⟩ := pair c
  rw [pair_add, pair_add, pair_add, pair_add, Nat.add_assoc, Nat.add_assoc]

@[simp] protected theorem add_zero (a : Int) : a + 0 = a := by
  cases a with
  | ofNat n => rfl
  | negSucc n => rfl

@[simp] protected theorem neg_neg (a : Int) : -(-a) = a := by
  obtain ⟨m, n, rfl⟩ := pair a
  rw [pair_neg, pair_neg]

protected theorem add_right_neg (a : Int) : a + -a = 0 := by
  obtain ⟨m, n, rfl⟩ := pair a
  rw [pair_neg, pair_add, Nat.add_comm, subNatNat_self]

protected theorem neg_add {a b : Int} : -(a + b) = -a + -b := by
  obtain ⟨m, n, rfl⟩ := pair a
  obtain ⟨k, l, rfl⟩ := pair b
  rw [pair_add, pair_neg, pair_neg, pair_neg, pair_add]

@[simp] protected theorem zero_add (a : Int) : 0 + a = a := (Int.add_comm 0 a).trans (Int.add_zero a)
protected theorem add_left_comm (a b c : Int) : a + (b + c) = b + (a + c) := by
  rw [← Int.add_assoc, ← Int.add_assoc, Int.add_comm a]
protected theorem add_right_comm (a b c : Int) : a + b + c = a + c + b := by
  rw [Int.add_assoc, Int.add_assoc, Int.add_comm b]
protected theorem add_left_neg (a : Int) : -a + a = 0 := (Int.add_comm (-a) a).trans (Int.add_right_neg a)

instance : Std.Commutative (α := Int) (· + ·) := ⟨Int.add_comm⟩
instance : Std.Associative (α := Int) (· + ·) := ⟨Int.add_assoc⟩
instance : Std.LawfulIdentity (α := Int) (· + ·) 0 where
  left_id := Int.zero_add
  right_id := Int.add_zero

@[simp] protected theorem neg_inj {a b : Int} : -a = -b ↔ a = b :=
  ⟨fun h => by rw [← Int.neg_neg a, h, Int.neg_neg], congrArg _⟩
@[simp] protected theorem neg_eq_zero : -a = 0 ↔ a = 0 := Int.neg_inj (b := 0)
protected theorem neg_ne_zero : -a ≠ 0 ↔ a ≠ 0 := ⟨mt Int.neg_eq_zero.mpr, mt Int.neg_eq_zero.mp⟩
protected theorem neg_add_cancel_left (a b : Int) : -a + (a + b) = b := by
  rw [← Int.add_assoc, Int.add_left_neg, Int.zero_add]
protected theorem add_neg_cancel_left (a b : Int) : a + (-a + b) = b := by
  rw [← Int.add_assoc, Int.add_right_neg, Int.zero_add]
protected theorem add_neg_cancel_right (a b : Int) : a + b + -b = a := by
  rw [Int.add_assoc, Int.add_right_neg, Int.add_zero]
protected theorem neg_add_cancel_right (a b : Int) : a + -b + b = a := by
  rw [Int.add_assoc, Int.add_left_neg, Int.add_zero]
protected theorem neg_eq_of_add_eq_zero {a b : Int} (h : a + b = 0) : -a = b := by
  rw [← Int.add_zero (-a), ← h, Int.neg_add_cancel_left]
protected theorem eq_neg_of_eq_neg {a b : Int} (h : a = -b) : b = -a := by rw [h, Int.neg_neg]
protected theorem eq_neg_comm {a b : Int} : a = -b ↔ b = -a := ⟨Int.eq_neg_of_eq_neg, Int.eq_neg_of_eq_neg⟩
protected theorem neg_eq_comm {a b : Int} : -a = b ↔ -b = a := by rw [eq_comm, Int.eq_neg_comm, eq_comm]
protected theorem add_left_cancel {a b c : Int} (h : a + b = a + c) : b = c := by
  rw [← Int.neg_add_cancel_left a b, h, Int.neg_add_cancel_left]
@[simp] protected theorem add_left_inj {i j : Int} (k : Int) : (i + k = j + k) ↔ i = j :=
  ⟨fun h => by rw [← Int.add_neg_cancel_right i k, h, Int.add_neg_cancel_right], congrArg (· + k)⟩
@[simp] protected theorem add_right_inj {i j : Int} (k : Int) : (k + i = k + j) ↔ i = j :=
  ⟨Int.add_left_cancel, congrArg (k + ·)⟩

/-! ## Subtraction -/

@[simp] protected theorem sub_self (a : Int) : a - a = 0 := Int.add_right_neg a
@[simp] protected theorem sub_zero (a : Int) : a - 0 = a := Int.add_zero a
@[simp] protected theorem zero_sub (a : Int) : 0 - a = -a := Int.zero_add (-a)
@[simp] protected theorem sub_neg (a b : Int) : a - -b = a + b := congrArg (a + ·) (Int.neg_neg b)
@[simp] protected theorem sub_add_cancel (a b : Int) : a - b + b = a := Int.neg_add_cancel_right a b
@[simp] protected theorem add_sub_cancel (a b : Int) : a + b - b = a := Int.add_neg_cancel_right a b
protected theorem sub_eq_zero_of_eq {a b : Int} (h : a = b) : a - b = 0 := h ▸ Int.sub_self a
protected theorem eq_of_sub_eq_zero {a b : Int} (h : a - b = 0) : a = b := by
  rw [← Int.sub_add_cancel a b, h, Int.zero_add]
protected theorem sub_eq_zero {a b : Int} : a - b = 0 ↔ a = b := ⟨Int.eq_of_sub_eq_zero, Int.sub_eq_zero_of_eq⟩
protected theorem sub_sub (a b c : Int) : a - b - c = a - (b + c) := by
  rw [Int.sub_eq_add_neg (b := b + c), Int.neg_add, ← Int.add_assoc]; rfl
protected theorem neg_sub (a b : Int) : -(a - b) = b - a := by
  rw [Int.sub_eq_add_neg, Int.neg_add, Int.neg_neg, Int.add_comm]; rfl
protected theorem sub_sub_self (a b : Int) : a - (a - b) = b := by
  rw [Int.sub_eq_add_neg, Int.neg_sub, Int.add_comm, Int.sub_add_cancel]
protected theorem add_sub_assoc (a b c : Int) : a + b - c = a + (b - c) := Int.add_assoc a b (-c)
protected theorem add_sub_add_right (n k m : Int) : (n + k) - (m + k) = n - m := by
  rw [Int.add_comm m, ← Int.sub_sub, Int.add_sub_cancel]
protected theorem add_sub_add_left (k n m : Int) : (k + n) - (k + m) = n - m := by
  rw [Int.add_comm k, Int.add_comm k, Int.add_sub_add_right]
protected theorem sub_eq_iff_eq_add {b a c : Int} : a - b = c ↔ a = c + b :=
  ⟨fun h => by rw [← h, Int.sub_add_cancel], fun h => by rw [h, Int.add_sub_cancel]⟩
protected theorem sub_eq_iff_eq_add' {b a c : Int} : a - b = c ↔ a = b + c := by
  rw [Int.add_comm, Int.sub_eq_iff_eq_add]
@[simp] protected theorem sub_right_inj {i j : Int} (k : Int) : (k - i = k - j) ↔ i = j :=
  (Int.add_right_inj k).trans Int.neg_inj
@[simp] protected theorem sub_left_inj {i j : Int} (k : Int) : (i - k = j - k) ↔ i = j := Int.add_left_inj (-k)

@[norm_cast] theorem ofNat_sub (h : m ≤ n) : ((n - m : Nat) : Int) = n - m := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
  rw [Nat.add_sub_cancel_left, natCast_add, Int.add_comm, Int.add_sub_cancel]
protected theorem subNatNat_eq_coe {m n : Nat} : subNatNat m n = ↑m - ↑n := by
  rw [Int.sub_eq_add_neg, ← subNatNat_add_left (m := 0) (n := m), ← subNatNat_add_left (m := 0) (n := n), pair_neg,
    pair_add, Nat.zero_add, Nat.zero_add, Nat.zero_add, Nat.add_zero]
@[simp] theorem toNat_sub (m n : Nat) : toNat (m - n) = m - n := by
  rw [← Int.subNatNat_eq_coe]
  apply subNatNat_elim m n fun m n i => toNat i = m - n
  · intro i n
    exact (Nat.add_sub_cancel_left n i).symm
  · intro i m
    rw [Nat.add_assoc, Nat.sub_self_add]
    rfl

/-! ## Multiplication -/

protected theorem mul_comm (a b : Int) : a * b = b * a := by
  obtain ⟨m, n, rfl⟩ := pair a
  obtain ⟨k, l, rfl⟩ := pair b
  rw [pair_mul, pair_mul, Nat.mul_comm m k, Nat.mul_comm n l, Nat.mul_comm m l, Nat.mul_comm n k, Nat.add_comm (l * m)]

protected theorem mul_assoc (a b c : Int) : a * b * c = a * (b * c) := by
  obtain ⟨m, n, rfl⟩ := pair a
  obtain ⟨k, l, rfl⟩ := pair b
  obtain ⟨p, q, rfl⟩ := pair c
  rw [pair_mul, pair_mul, pair_mul, pair_mul]
  exact pair_eq (by simp only [Nat.add_mul, Nat.mul_add, Nat.mul_assoc, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm])

protected theorem mul_add (a b c : Int) : a * (b + c) = a * b + a * c := by
  obtain ⟨m, n, rfl⟩ := pair a
  obtain ⟨k, l, rfl⟩ := pair b
  obtain ⟨p, q, rfl⟩ := pair c
  rw [pair_add, pair_mul, pair_mul, pair_mul, pair_add]
  exact pair_eq (by simp only [Nat.mul_add, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm])

protected theorem neg_mul (a b : Int) : -a * b = -(a * b) := by
  obtain ⟨m, n, rfl⟩ := pair a
  obtain ⟨k, l, rfl⟩ := pair b
  rw [pair_neg, pair_mul, pair_mul, pair_neg, Nat.add_comm, Nat.add_comm (n * l)]

protected theorem mul_left_comm (a b c : Int) : a * (b * c) = b * (a * c) := by
  rw [← Int.mul_assoc, ← Int.mul_assoc, Int.mul_comm a]
protected theorem mul_right_comm (a b c : Int) : a * b * c = a * c * b := by
  rw [Int.mul_assoc, Int.mul_assoc, Int.mul_comm b]
@[simp] protected theorem mul_zero (a : Int) : a * 0 = 0 := by
  cases a with
  | ofNat n => rfl
  | negSucc n => rfl
@[simp] protected theorem zero_mul (a : Int) : 0 * a = 0 := (Int.mul_comm 0 a).trans (Int.mul_zero a)
@[simp] protected theorem one_mul (a : Int) : 1 * a = a := by
  cases a with
  | ofNat n => exact congrArg ofNat (Nat.one_mul n)
  | negSucc n => exact congrArg negOfNat (Nat.one_mul (n + 1))
@[simp] protected theorem mul_one (a : Int) : a * 1 = a := (Int.mul_comm a 1).trans (Int.one_mul a)
protected theorem add_mul (a b c : Int) : (a + b) * c = a * c + b * c := by
  rw [Int.mul_comm, Int.mul_add, Int.mul_comm c, Int.mul_comm c]
protected theorem mul_neg (a b : Int) : a * -b = -(a * b) := by rw [Int.mul_comm, Int.neg_mul, Int.mul_comm]

instance : Std.Commutative (α := Int) (· * ·) := ⟨Int.mul_comm⟩
instance : Std.Associative (α := Int) (· * ·) := ⟨Int.mul_assoc⟩
instance : Std.LawfulIdentity (α := Int) (· * ·) 1 where
  left_id := Int.one_mul
  right_id := Int.mul_one

protected theorem neg_mul_eq_neg_mul (a b : Int) : -(a * b) = -a * b := (Int.neg_mul a b).symm
protected theorem neg_mul_eq_mul_neg (a b : Int) : -(a * b) = a * -b := (Int.mul_neg a b).symm
protected theorem neg_mul_neg (a b : Int) : -a * -b = a * b := by rw [Int.neg_mul, Int.mul_neg, Int.neg_neg]
protected theorem neg_mul_comm (a b : Int) : -a * b = a * -b := by rw [Int.neg_mul, Int.mul_neg]
protected theorem mul_sub (a b c : Int) : a * (b - c) = a * b - a * c := by
  rw [Int.sub_eq_add_neg, Int.mul_add, Int.mul_neg]; rfl
protected theorem sub_mul (a b c : Int) : (a - b) * c = a * c - b * c := by
  rw [Int.mul_comm, Int.mul_sub, Int.mul_comm c, Int.mul_comm c]
@[simp] protected theorem mul_neg_one (a : Int) : a * -1 = -a := by rw [Int.mul_neg, Int.mul_one]
@[simp] protected theorem neg_one_mul (a : Int) : -1 * a = -a := by rw [Int.neg_mul, Int.one_mul]
protected theorem neg_eq_neg_one_mul (a : Int) : -a = -1 * a := (Int.neg_one_mul a).symm
protected theorem two_mul (n : Int) : 2 * n = n + n := (Int.add_mul 1 1 n).trans (by rw [Int.one_mul])

protected theorem mul_eq_zero {a b : Int} : a * b = 0 ↔ a = 0 ∨ b = 0 where
  mp h := by
    have nat {m n : Nat} (h : m * n = 0) : (m : Int) = 0 ∨ (n : Int) = 0 :=
      (Nat.mul_eq_zero.mp h).elim (fun e => .inl (congrArg ofNat e)) (fun e => .inr (congrArg ofNat e))
    have neg {m n : Nat} (h : negOfNat (m * n) = 0) : (m : Int) = 0 ∨ (n : Int) = 0 := nat (by
      cases e : m * n with
      | zero => rfl
      | succ k => rw [e] at h; exact absurd h (negSucc_ne_zero k))
    cases a with
    | ofNat m => cases b with
      | ofNat n => exact nat (ofNat.inj h)
      | negSucc n => exact (neg (m := m) (n := n + 1) h).elim .inl fun e => absurd (ofNat.inj e) (Nat.succ_ne_zero n)
    | negSucc m => cases b with
      | ofNat n => exact (neg (m := m + 1) (n := n) h).elim (fun e => absurd (ofNat.inj e) (Nat.succ_ne_zero m)) .inr
      | negSucc n => exact absurd (ofNat.inj h) (Nat.mul_ne_zero (Nat.succ_ne_zero m) (Nat.succ_ne_zero n))
  mpr h := h.elim (fun e => e ▸ Int.zero_mul b) (fun e => e ▸ Int.mul_zero a)

protected theorem mul_ne_zero {a b : Int} (a0 : a ≠ 0) (b0 : b ≠ 0) : a * b ≠ 0 :=
  fun h => (Int.mul_eq_zero.mp h).elim a0 b0
@[simp] protected theorem mul_ne_zero_iff {a b : Int} : a * b ≠ 0 ↔ a ≠ 0 ∧ b ≠ 0 :=
  ⟨fun h => ⟨fun e => h (Int.mul_eq_zero.mpr (.inl e)), fun e => h (Int.mul_eq_zero.mpr (.inr e))⟩,
    fun h => Int.mul_ne_zero h.1 h.2⟩
protected theorem eq_of_mul_eq_mul_right {a b c : Int} (ha : a ≠ 0) (h : b * a = c * a) : b = c :=
  Int.eq_of_sub_eq_zero ((Int.mul_eq_zero.mp ((Int.sub_mul b c a).trans (Int.sub_eq_zero_of_eq h))).resolve_right ha)
protected theorem eq_of_mul_eq_mul_left {a b c : Int} (ha : a ≠ 0) (h : a * b = a * c) : b = c :=
  Int.eq_of_sub_eq_zero ((Int.mul_eq_zero.mp ((Int.mul_sub a b c).trans (Int.sub_eq_zero_of_eq h))).resolve_left ha)
theorem mul_eq_mul_left_iff {a b c : Int} (h : c ≠ 0) : c * a = c * b ↔ a = b :=
  ⟨Int.eq_of_mul_eq_mul_left h, congrArg (c * ·)⟩
theorem mul_eq_mul_right_iff {a b c : Int} (h : c ≠ 0) : a * c = b * c ↔ a = b :=
  ⟨Int.eq_of_mul_eq_mul_right h, congrArg (· * c)⟩

end Int
