prelude
import Init.Omega.Constraint

/-!
The steps by which `omega` derives constraints on linear combinations from others: normal forms, combinations, and the
treatment of equations without unit coefficients.
-/

namespace Lean.Omega

/-! ## Normal forms -/

/-- Divides by the gcd of the coefficients; `none` if that changes nothing. -/
def normalize? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ =>
    let gcd := Coeffs.gcd x
    if gcd = 0 then
      if s.sat 0 then some (.trivial, x) else some (.impossible, x)
    else if gcd = 1 then
      none
    else
      some (s.div gcd, Coeffs.sdiv x gcd)

/-- Divides by the gcd of the coefficients. -/
def normalize (p : Constraint × Coeffs) : Constraint × Coeffs := normalize? p |>.getD p

/-- The constraint of `normalize`. -/
noncomputable abbrev normalizeConstraint (s : Constraint) (x : Coeffs) : Constraint := (normalize (s, x)).1
/-- The coefficients of `normalize`. -/
noncomputable abbrev normalizeCoeffs (s : Constraint) (x : Coeffs) : Coeffs := (normalize (s, x)).2

theorem normalize?_eq_some (w : normalize? (s, x) = some (s', x')) :
    normalizeConstraint s x = s' ∧ normalizeCoeffs s x = x' := by
  have h : normalize (s, x) = (s', x') := congrArg (·.getD (s, x)) w
  exact ⟨congrArg Prod.fst h, congrArg Prod.snd h⟩

theorem normalize_sat {s x v} (w : s.sat' x v) : (normalizeConstraint s x).sat' (normalizeCoeffs s x) v := by
  have result {r : Constraint × Coeffs} (e : normalize (s, x) = r) (h : r.1.sat' r.2 v) :
      (normalizeConstraint s x).sat' (normalizeCoeffs s x) v := by
    rw [normalizeConstraint, normalizeCoeffs, e]
    exact h
  by_cases h₀ : Coeffs.gcd x = 0
  · have z : s.sat 0 = true := by
      have w' : s.sat (IntList.dot x v) = true := w
      rwa [IntList.dot_eq_zero_of_left_eq_zero (IntList.gcd_eq_zero.mp h₀)] at w'
    apply result (r := (.trivial, x))
    · rw [normalize, normalize?, if_pos h₀, if_pos z]
      rfl
    · rfl
  · by_cases h₁ : Coeffs.gcd x = 1
    · apply result (r := (s, x))
      · rw [normalize, normalize?, if_neg h₀, if_pos h₁]
        rfl
      · exact w
    · apply result (r := (s.div (Coeffs.gcd x), Coeffs.sdiv x (Coeffs.gcd x)))
      · rw [normalize, normalize?, if_neg h₀, if_neg h₁]
        rfl
      · exact Constraint.div_sat' h₀ w

/-- Makes the leading coefficient positive; `none` if that changes nothing. -/
def positivize? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ =>
    if 0 ≤ x.leading then none else some (s.neg, Coeffs.smul x (-1))

/-- Makes the leading coefficient positive. -/
noncomputable def positivize (p : Constraint × Coeffs) : Constraint × Coeffs := positivize? p |>.getD p

/-- The constraint of `positivize`. -/
noncomputable abbrev positivizeConstraint (s : Constraint) (x : Coeffs) : Constraint := (positivize (s, x)).1
/-- The coefficients of `positivize`. -/
noncomputable abbrev positivizeCoeffs (s : Constraint) (x : Coeffs) : Coeffs := (positivize (s, x)).2

theorem positivize?_eq_some (w : positivize? (s, x) = some (s', x')) :
    positivizeConstraint s x = s' ∧ positivizeCoeffs s x = x' := by
  have h : positivize (s, x) = (s', x') := congrArg (·.getD (s, x)) w
  exact ⟨congrArg Prod.fst h, congrArg Prod.snd h⟩

theorem positivize_sat {s x v} (w : s.sat' x v) : (positivizeConstraint s x).sat' (positivizeCoeffs s x) v := by
  by_cases h : 0 ≤ x.leading
  · have e : positivize (s, x) = (s, x) := by
      rw [positivize, positivize?, if_pos h]
      rfl
    rw [positivizeConstraint, positivizeCoeffs, e]
    exact w
  · have e : positivize (s, x) = (s.neg, Coeffs.smul x (-1)) := by
      rw [positivize, positivize?, if_neg h]
      rfl
    rw [positivizeConstraint, positivizeCoeffs, e]
    have d : Coeffs.dot (Coeffs.smul x (-1)) v = -Coeffs.dot x v :=
      (Coeffs.dot_smul_left x v (-1)).trans (Int.neg_one_mul _)
    show s.neg.sat _ = true
    rw [d]
    exact Constraint.neg_sat w

/-- `positivize`, then `normalize`; `none` if that changes nothing. -/
def tidy? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ =>
    match positivize? (s, x) with
    | none => match normalize? (s, x) with
      | none => none
      | some (s', x') => some (s', x')
    | some (s', x') => some (normalize (s', x'))

/-- `positivize`, then `normalize`. -/
def tidy (p : Constraint × Coeffs) : Constraint × Coeffs := tidy? p |>.getD p

/-- The constraint of `tidy`. -/
abbrev tidyConstraint (s : Constraint) (x : Coeffs) : Constraint := (tidy (s, x)).1
/-- The coefficients of `tidy`. -/
abbrev tidyCoeffs (s : Constraint) (x : Coeffs) : Coeffs := (tidy (s, x)).2

theorem tidy_sat {s x v} (w : s.sat' x v) : (tidyConstraint s x).sat' (tidyCoeffs s x) v := by
  have result {r : Constraint × Coeffs} (e : tidy (s, x) = r) (h : r.1.sat' r.2 v) :
      (tidyConstraint s x).sat' (tidyCoeffs s x) v := by
    rw [tidyConstraint, tidyCoeffs, e]
    exact h
  cases hp : positivize? (s, x) with
  | none =>
    cases hn : normalize? (s, x) with
    | none =>
      apply result (r := (s, x))
      · rw [tidy, tidy?, hp, hn]
        rfl
      · exact w
    | some p =>
      apply result (r := p)
      · rw [tidy, tidy?, hp, hn]
        rfl
      · have ⟨e₁, e₂⟩ := normalize?_eq_some (s' := p.1) (x' := p.2) hn
        rw [← e₁, ← e₂]
        exact normalize_sat w
  | some p =>
    apply result (r := normalize p)
    · rw [tidy, tidy?, hp]
      rfl
    · have ⟨e₁, e₂⟩ := positivize?_eq_some (s' := p.1) (x' := p.2) hp
      have w' := positivize_sat w
      rw [e₁, e₂] at w'
      exact normalize_sat w'

/-! ## Elimination -/

theorem combo_sat' (s t : Constraint) (a : Int) (x : Coeffs) (b : Int) (y : Coeffs) (v : Coeffs)
    (wx : s.sat' x v) (wy : t.sat' y v) : (Constraint.combo a s b t).sat' (Coeffs.combo a x b y) v := by
  show (Constraint.combo a s b t).sat (Coeffs.dot _ v) = true
  rw [Coeffs.combo_eq_smul_add_smul, Coeffs.dot_distrib_left, Coeffs.dot_smul_left, Coeffs.dot_smul_left]
  exact Constraint.combo_sat a wx b wy

/-- The value of the atom that is introduced to solve an equation without unit coefficients. -/
abbrev bmod_div_term (m : Nat) (a b : Coeffs) : Int := Coeffs.bmod_dot_sub_dot_bmod m a b / m

/-- The coefficients of the equation that then holds. -/
def bmod_coeffs (m : Nat) (i : Nat) (x : Coeffs) : Coeffs := Coeffs.set (Coeffs.bmod x m) i m

theorem bmod_sat (m : Nat) (r : Int) (i : Nat) (x v : Coeffs) (h : x.length ≤ i)
    (p : Coeffs.get v i = bmod_div_term m x v) (w : (Constraint.exact r).sat' x v) :
    (Constraint.exact (Int.bmod r m)).sat' (bmod_coeffs m i x) v := by
  have e : r = Coeffs.dot x v := by
    have w' : (Constraint.exact r).sat (Coeffs.dot x v) = true := w
    rw [Constraint.exact_sat] at w'
    exact of_decide_eq_true w'
  have goal : Coeffs.dot (bmod_coeffs m i x) v = Int.bmod r m := by
    rw [bmod_coeffs, Coeffs.dot_set_left, p, Coeffs.get_of_length_le (Nat.le_trans (Coeffs.bmod_length x m) h),
      Int.sub_zero, Int.mul_ediv_cancel' (Coeffs.dvd_bmod_dot_sub_dot_bmod m x v), e, Int.add_comm]
    exact Int.sub_add_cancel ..
  show (Constraint.exact _).sat (Coeffs.dot _ v) = true
  rw [goal, Constraint.exact_sat]
  exact decide_eq_true rfl

end Lean.Omega
