prelude
import Init.Int.DivMod
import Init.Data.List.Search
import Init.GetElem

/-!
Lists of integers as sequences that are 0 from some place on: the coefficients of `omega`'s linear combinations.
-/

namespace Lean.Omega

/-- The coefficients of a linear combination. -/
abbrev IntList := List Int

namespace IntList

/-! ## Entries -/

/-- The `i`-th entry, 0 beyond the end. -/
def get (xs : IntList) (i : Nat) : Int := xs[i]?.getD 0

@[simp] theorem get_nil : get ([] : IntList) i = 0 := rfl
@[simp] theorem get_cons_zero : get (x :: xs) 0 = x := rfl
@[simp] theorem get_cons_succ : get (x :: xs) (i + 1) = get xs i := rfl

theorem get_of_length_le {xs : IntList} (h : xs.length ≤ i) : xs.get i = 0 := by
  induction xs generalizing i with
  | nil => rfl
  | cons x xs ih =>
    cases i with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ i => exact ih (Nat.le_of_succ_le_succ h)

/-- Changes the `i`-th entry, filling up with zeros. -/
def set (xs : IntList) (i : Nat) (y : Int) : IntList :=
  match xs, i with
  | [], 0 => [y]
  | [], i + 1 => 0 :: set [] i y
  | _ :: xs, 0 => y :: xs
  | x :: xs, i + 1 => x :: set xs i y

@[simp] theorem set_nil_zero : set [] 0 y = [y] := rfl
@[simp] theorem set_nil_succ : set [] (i + 1) y = 0 :: set [] i y := rfl
@[simp] theorem set_cons_zero : set (x :: xs) 0 y = y :: xs := rfl
@[simp] theorem set_cons_succ : set (x :: xs) (i + 1) y = x :: set xs i y := rfl

/-- The first entry that is not 0. -/
def leading (xs : IntList) : Int := xs.find? (! · == 0) |>.getD 0

/-! ## Operations, entry by entry -/

/-- The sum. -/
def add (xs ys : IntList) : IntList := List.zipWithAll (fun x y => x.getD 0 + y.getD 0) xs ys

instance : Add IntList := ⟨add⟩

theorem add_def (xs ys : IntList) : xs + ys = List.zipWithAll (fun x y => x.getD 0 + y.getD 0) xs ys := rfl
@[simp] theorem cons_add_cons (x) (xs : IntList) (y) (ys : IntList) :
    (x :: xs) + (y :: ys) = (x + y) :: (xs + ys) := rfl
@[simp] theorem nil_add (xs : IntList) : [] + xs = xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih =>
    show (0 + x) :: ([] + xs) = x :: xs
    rw [Int.zero_add, ih]
@[simp] theorem add_nil (xs : IntList) : xs + [] = xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih =>
    have h : (x :: xs) + ([] : IntList) = (x + 0) :: (xs + []) := congrArg (List.cons _) (by cases xs <;> rfl)
    rw [h, Int.add_zero, ih]

/-- The product. -/
def mul (xs ys : IntList) : IntList := List.zipWith (· * ·) xs ys

instance : Mul IntList := ⟨mul⟩

theorem mul_def (xs ys : IntList) : xs * ys = List.zipWith (· * ·) xs ys := rfl
@[simp] theorem mul_nil_left : ([] : IntList) * ys = [] := rfl
@[simp] theorem mul_nil_right : xs * ([] : IntList) = [] := by cases xs <;> rfl
@[simp] theorem mul_cons₂ : (x :: xs : IntList) * (y :: ys) = (x * y) :: (xs * ys) := rfl

/-- The negative. -/
def neg (xs : IntList) : IntList := xs.map fun x => -x

instance : Neg IntList := ⟨neg⟩

theorem neg_def (xs : IntList) : - xs = xs.map fun x => -x := rfl
@[simp] theorem neg_nil : (- ([] : IntList)) = [] := rfl
@[simp] theorem neg_cons : (- (x :: xs : IntList)) = -x :: -xs := rfl

/-- The difference. -/
def sub (xs ys : IntList) : IntList := List.zipWithAll (fun x y => x.getD 0 - y.getD 0) xs ys

instance : Sub IntList := ⟨sub⟩

theorem sub_def (xs ys : IntList) : xs - ys = List.zipWithAll (fun x y => x.getD 0 - y.getD 0) xs ys := rfl

/-- The multiple by an integer. -/
def smul (xs : IntList) (i : Int) : IntList := xs.map fun x => i * x

instance : HMul Int IntList IntList where
  hMul i xs := xs.smul i

theorem smul_def (xs : IntList) (i : Int) : i * xs = xs.map fun x => i * x := rfl
@[simp] theorem smul_nil {i : Int} : i * ([] : IntList) = [] := rfl
@[simp] theorem smul_cons {i : Int} : i * (x :: xs : IntList) = i * x :: i * xs := rfl

/-- `a * xs + b * ys`. -/
def combo (a : Int) (xs : IntList) (b : Int) (ys : IntList) : IntList :=
  List.zipWithAll (fun x y => a * x.getD 0 + b * y.getD 0) xs ys

theorem combo_eq_smul_add_smul (a : Int) (xs : IntList) (b : Int) (ys : IntList) :
    combo a xs b ys = a * xs + b * ys := by
  have left (ys : IntList) : combo a [] b ys = b * ys := by
    induction ys with
    | nil => rfl
    | cons y ys ih =>
      show (a * 0 + b * y) :: combo a [] b ys = b * y :: b * ys
      rw [Int.mul_zero, Int.zero_add, ih]
  have right (xs : IntList) : combo a xs b [] = a * xs := by
    induction xs with
    | nil => rfl
    | cons x xs ih =>
      have h : combo a (x :: xs) b [] = (a * x + b * 0) :: combo a xs b [] :=
        congrArg (List.cons _) (by cases xs <;> rfl)
      rw [h, Int.mul_zero, Int.add_zero, ih]
      rfl
  induction xs generalizing ys with
  | nil => rw [left, smul_nil, nil_add]
  | cons x xs ih =>
    cases ys with
    | nil => rw [right, smul_nil, add_nil]
    | cons y ys => exact congrArg (List.cons (a * x + b * y)) (ih ys)

theorem sub_eq_add_neg (xs ys : IntList) : xs - ys = xs + (-ys) := by
  have left (ys : IntList) : ([] : IntList) - ys = -ys := by
    induction ys with
    | nil => rfl
    | cons y ys ih =>
      show (0 - y) :: ([] - ys) = -y :: -ys
      rw [Int.zero_sub, ih]
  have right (xs : IntList) : xs - ([] : IntList) = xs := by
    induction xs with
    | nil => rfl
    | cons x xs ih =>
      have h : (x :: xs) - ([] : IntList) = (x - 0) :: (xs - []) := congrArg (List.cons _) (by cases xs <;> rfl)
      rw [h, Int.sub_zero, ih]
  induction xs generalizing ys with
  | nil => rw [left, nil_add]
  | cons x xs ih =>
    cases ys with
    | nil => rw [right, neg_nil, add_nil]
    | cons y ys => exact congrArg (List.cons (x - y)) (ih ys)

theorem mul_distrib_left (xs ys zs : IntList) : (xs + ys) * zs = xs * zs + ys * zs := by
  induction zs generalizing xs ys with
  | nil => rw [mul_nil_right, mul_nil_right, mul_nil_right]; rfl
  | cons z zs ih =>
    cases xs with
    | nil => rw [nil_add, mul_nil_left, nil_add]
    | cons x xs =>
      cases ys with
      | nil => rw [add_nil, mul_nil_left, add_nil]
      | cons y ys => rw [cons_add_cons, mul_cons₂, mul_cons₂, mul_cons₂, cons_add_cons, ih, Int.add_mul]

theorem mul_neg_left (xs ys : IntList) : (-xs) * ys = -(xs * ys) := by
  induction xs generalizing ys with
  | nil => rfl
  | cons x xs ih =>
    cases ys with
    | nil => rfl
    | cons y ys => rw [neg_cons, mul_cons₂, mul_cons₂, neg_cons, ih, Int.neg_mul]

@[simp] theorem mul_smul_left {i : Int} {xs ys : IntList} : (i * xs) * ys = i * (xs * ys) := by
  induction xs generalizing ys with
  | nil => rfl
  | cons x xs ih =>
    cases ys with
    | nil => rfl
    | cons y ys => rw [smul_cons, mul_cons₂, mul_cons₂, smul_cons, ih, Int.mul_assoc]

/-! ## Sums and dot products -/

/-- The sum of the entries. -/
def sum (xs : IntList) : Int := xs.foldr (· + ·) 0

@[simp] theorem sum_nil : sum ([] : IntList) = 0 := rfl
@[simp] theorem sum_cons : sum (x :: xs : IntList) = x + sum xs := rfl

theorem sum_add (xs ys : IntList) : (xs + ys).sum = xs.sum + ys.sum := by
  induction xs generalizing ys with
  | nil => rw [nil_add, sum_nil, Int.zero_add]
  | cons x xs ih =>
    cases ys with
    | nil => rw [add_nil, sum_nil, Int.add_zero]
    | cons y ys =>
      rw [cons_add_cons, sum_cons, sum_cons, sum_cons, ih]
      simp only [Int.add_assoc, Int.add_left_comm]

@[simp] theorem sum_neg (xs : IntList) : (-xs).sum = -(xs.sum) := by
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [neg_cons, sum_cons, sum_cons, ih, Int.neg_add]

@[simp] theorem sum_smul (i : Int) (xs : IntList) : (i * xs).sum = i * (xs.sum) := by
  induction xs with
  | nil => exact (Int.mul_zero i).symm
  | cons x xs ih => rw [smul_cons, sum_cons, sum_cons, ih, Int.mul_add]

/-- The dot product. -/
def dot (xs ys : IntList) : Int := (xs * ys).sum

@[simp] theorem nil_dot (xs : IntList) : dot [] xs = 0 := rfl
@[simp] theorem dot_nil_right : dot xs ([] : IntList) = 0 := congrArg sum mul_nil_right
@[simp] theorem dot_cons₂ : dot (x :: xs) (y :: ys) = x * y + dot xs ys := rfl

theorem dot_distrib_left (xs ys zs : IntList) : (xs + ys).dot zs = xs.dot zs + ys.dot zs := by
  rw [dot, mul_distrib_left, sum_add]; rfl
@[simp] theorem dot_neg_left (xs ys : IntList) : (-xs).dot ys = -(xs.dot ys) := by
  rw [dot, mul_neg_left, sum_neg]; rfl
@[simp] theorem dot_smul_left (xs ys : IntList) (i : Int) : (i * xs).dot ys = i * xs.dot ys := by
  rw [dot, mul_smul_left, sum_smul]; rfl

@[simp] theorem dot_set_left (xs ys : IntList) (i : Nat) (z : Int) :
    dot (xs.set i z) ys = dot xs ys + (z - xs.get i) * ys.get i := by
  induction i generalizing xs ys with
  | zero =>
    cases ys with
    | nil => rw [dot_nil_right, dot_nil_right, get_nil, Int.mul_zero]; rfl
    | cons y ys =>
      cases xs with
      | nil => rw [nil_dot, get_nil, Int.sub_zero, Int.zero_add, get_cons_zero]; exact Int.add_zero (z * y)
      | cons x xs =>
        rw [set_cons_zero, dot_cons₂, dot_cons₂, get_cons_zero, get_cons_zero, Int.sub_mul, Int.add_comm (x * y),
          Int.add_assoc, Int.add_comm (x * y), Int.sub_add_cancel, Int.add_comm]
  | succ i ih =>
    cases ys with
    | nil => rw [dot_nil_right, dot_nil_right, get_nil, Int.mul_zero]; rfl
    | cons y ys =>
      cases xs with
      | nil =>
        have h := ih [] ys
        rw [nil_dot, get_nil, Int.zero_add] at h
        rw [set_nil_succ, dot_cons₂, h, nil_dot, get_nil, get_cons_succ, Int.zero_mul]
      | cons x xs => rw [set_cons_succ, dot_cons₂, dot_cons₂, ih, get_cons_succ, get_cons_succ, Int.add_assoc]

theorem dot_eq_zero_of_left_eq_zero {xs ys : IntList} (h : ∀ x, x ∈ xs → x = 0) : dot xs ys = 0 := by
  induction xs generalizing ys with
  | nil => rfl
  | cons x xs ih =>
    cases ys with
    | nil => rfl
    | cons y ys =>
      rw [dot_cons₂, h x (.head xs), ih fun z hz => h z (.tail x hz), Int.zero_mul, Int.add_zero]
theorem dot_of_left_zero (w : ∀ x, x ∈ xs → x = 0) : dot xs ys = 0 := dot_eq_zero_of_left_eq_zero w

/-! ## Greatest common divisor and exact division -/

/-- Divides every entry. -/
def sdiv (xs : IntList) (g : Int) : IntList := xs.map fun x => x / g

@[simp] theorem sdiv_nil : sdiv [] g = [] := rfl
@[simp] theorem sdiv_cons : sdiv (x :: xs) g = (x / g) :: sdiv xs g := rfl

/-- The greatest common divisor of the entries. -/
def gcd (xs : IntList) : Nat := xs.foldr (fun x g => Nat.gcd x.natAbs g) 0

@[simp] theorem gcd_nil : gcd [] = 0 := rfl
@[simp] theorem gcd_cons : gcd (x :: xs) = Nat.gcd x.natAbs (gcd xs) := rfl

theorem gcd_cons_div_left : (gcd (x :: xs) : Int) ∣ x := Int.ofNat_dvd_left.mpr (Nat.gcd_dvd_left _ _)
theorem gcd_cons_div_right : gcd (x :: xs) ∣ gcd xs := Nat.gcd_dvd_right _ _
theorem gcd_cons_div_right' : (gcd (x :: xs) : Int) ∣ (gcd xs : Int) := Int.ofNat_dvd.mpr gcd_cons_div_right

theorem gcd_dvd (xs : IntList) {a : Int} (m : a ∈ xs) : (xs.gcd : Int) ∣ a := by
  induction m with
  | head => exact gcd_cons_div_left
  | tail _ _ ih => exact Int.dvd_trans gcd_cons_div_right' ih

@[simp] theorem gcd_eq_zero {xs : IntList} : xs.gcd = 0 ↔ ∀ x, x ∈ xs → x = 0 where
  mp h x m := by
    have h' := gcd_dvd xs m
    rw [h] at h'
    exact Int.zero_dvd.mp h'
  mpr h := by
    induction xs with
    | nil => rfl
    | cons x xs ih => rw [gcd_cons, h x (.head xs), ih fun z hz => h z (.tail x hz)]; rfl

private theorem dvd_sum {a b c : Int} : a ∣ b → a ∣ c → a ∣ b + c
  | ⟨d, hd⟩, ⟨e, he⟩ => ⟨d + e, by rw [hd, he, Int.mul_add]⟩

theorem gcd_dvd_dot_left (xs ys : IntList) : (xs.gcd : Int) ∣ dot xs ys := by
  induction xs generalizing ys with
  | nil => exact Int.dvd_zero _
  | cons x xs ih =>
    cases ys with
    | nil => exact Int.dvd_zero _
    | cons y ys =>
      exact dvd_sum (Int.dvd_trans gcd_cons_div_left (Int.dvd_mul_right x y))
        (Int.dvd_trans gcd_cons_div_right' (ih ys))
@[simp] theorem dot_mod_gcd_left (xs ys : IntList) : dot xs ys % xs.gcd = 0 :=
  Int.emod_eq_zero_of_dvd (gcd_dvd_dot_left xs ys)

theorem dot_sdiv_left (xs ys : IntList) {d : Int} (h : d ∣ xs.gcd) : dot (xs.sdiv d) ys = (dot xs ys) / d := by
  induction xs generalizing ys with
  | nil => exact (Int.zero_ediv d).symm
  | cons x xs ih =>
    cases ys with
    | nil => exact (Int.zero_ediv d).symm
    | cons y ys =>
      have hx : d ∣ x := Int.dvd_trans h gcd_cons_div_left
      rw [sdiv_cons, dot_cons₂, dot_cons₂, ih ys (Int.dvd_trans h gcd_cons_div_right'),
        Int.add_ediv_of_dvd_left (Int.dvd_trans hx (Int.dvd_mul_right x y)), Int.mul_ediv_assoc' y hx]

/-! ## Balanced remainders -/

/-- Takes the balanced remainder of every entry. -/
abbrev bmod (x : IntList) (m : Nat) : IntList := x.map (Int.bmod · m)

theorem bmod_length (x : IntList) (m) : (bmod x m).length ≤ x.length := by
  induction x with
  | nil => exact Nat.le_refl 0
  | cons x xs ih => exact Nat.succ_le_succ ih

/-- By how much taking balanced remainders before and after the dot product differs. -/
abbrev bmod_dot_sub_dot_bmod (m : Nat) (a b : IntList) : Int := (Int.bmod (dot a b) m) - dot (bmod a m) b

theorem dvd_bmod_dot_sub_dot_bmod (m : Nat) (xs ys : IntList) : (m : Int) ∣ bmod_dot_sub_dot_bmod m xs ys := by
  have one (x : Int) : (m : Int) ∣ Int.bmod x m - x := Int.dvd_of_emod_eq_zero (by
    rw [Int.sub_emod, Int.bmod_emod, Int.sub_self, Int.zero_emod])
  have all : (m : Int) ∣ dot xs ys - dot (bmod xs m) ys := by
    induction xs generalizing ys with
    | nil => exact Int.dvd_zero _
    | cons x xs ih =>
      cases ys with
      | nil => exact Int.dvd_zero _
      | cons y ys =>
        have h := dvd_sum (Int.dvd_trans (one x) (Int.dvd_mul_right _ (-y))) (ih ys)
        have e : (Int.bmod x m - x) * -y + (dot xs ys - dot (bmod xs m) ys) =
            x * y + dot xs ys - (Int.bmod x m * y + dot (bmod xs m) ys) := by
          rw [Int.mul_neg, ← Int.neg_mul, Int.neg_sub, Int.sub_mul, ← Int.sub_sub, Int.sub_eq_add_neg,
            Int.sub_eq_add_neg, Int.sub_eq_add_neg, Int.sub_eq_add_neg, ← Int.add_assoc, Int.add_right_comm (x * y)]
        exact e ▸ h
  have h := dvd_sum (one (dot xs ys)) all
  rwa [← Int.add_sub_assoc, Int.sub_add_cancel] at h

end IntList

end Lean.Omega
