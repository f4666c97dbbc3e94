prelude
import Init.Omega.LinearCombo
import Init.Data.Option.Basic

/-!
Constraints of `omega`: an integer between two bounds, either of which may be missing.
-/

namespace Lean.Omega

/-- A lower bound, if there is one. -/
abbrev LowerBound : Type := Option Int
/-- An upper bound, if there is one. -/
abbrev UpperBound : Type := Option Int

/-- That `t` is not below the bound. -/
abbrev LowerBound.sat (b : LowerBound) (t : Int) := b.all fun x => x ≤ t
/-- That `t` is not above the bound. -/
abbrev UpperBound.sat (b : UpperBound) (t : Int) := b.all fun y => t ≤ y

/-- A lower and an upper bound, both inclusive. -/
structure Constraint where
  lowerBound : LowerBound
  upperBound : UpperBound
deriving BEq, DecidableEq

namespace Constraint

/-- That `t` is between the bounds. -/
def sat (c : Constraint) (t : Int) : Bool := c.lowerBound.sat t ∧ c.upperBound.sat t

private def Above (t : Int) : Option Int → Prop
  | none => True
  | some x => x ≤ t

private def Below (t : Int) : Option Int → Prop
  | none => True
  | some y => t ≤ y

private theorem sat_iff {l u : Option Int} {t : Int} : sat ⟨l, u⟩ t = true ↔ Above t l ∧ Below t u := by
  have above : LowerBound.sat l t = true ↔ Above t l := by
    cases l with
    | none => exact ⟨fun _ => trivial, fun _ => rfl⟩
    | some x => exact ⟨fun h => of_decide_eq_true (p := x ≤ t) h, fun h => decide_eq_true (p := x ≤ t) h⟩
  have below : UpperBound.sat u t = true ↔ Below t u := by
    cases u with
    | none => exact ⟨fun _ => trivial, fun _ => rfl⟩
    | some y => exact ⟨fun h => of_decide_eq_true (p := t ≤ y) h, fun h => decide_eq_true (p := t ≤ y) h⟩
  exact ⟨fun h => ⟨above.mp (of_decide_eq_true h).1, below.mp (of_decide_eq_true h).2⟩,
    fun h => decide_eq_true ⟨above.mpr h.1, below.mpr h.2⟩⟩

/-- Applies a function to both bounds. -/
def map (c : Constraint) (f : Int → Int) : Constraint where
  lowerBound := c.lowerBound.map f
  upperBound := c.upperBound.map f

private theorem map_sat {c : Constraint} {f : Int → Int} {t : Int} (mono : ∀ {x y}, x ≤ y → f x ≤ f y) (w : c.sat t) :
    sat (c.map f) (f t) := by
  obtain ⟨l, u⟩ := c
  have ⟨h₁, h₂⟩ := sat_iff.mp w
  refine sat_iff.mpr ⟨?_, ?_⟩
  · cases l with
    | none => trivial
    | some x => exact mono h₁
  · cases u with
    | none => trivial
    | some y => exact mono h₂

/-- Shifts both bounds. -/
def translate (c : Constraint) (t : Int) : Constraint := c.map (· + t)

theorem translate_sat : {c : Constraint} → {v : Int} → sat c v → sat (c.translate t) (v + t) :=
  fun w => map_sat (fun h => Int.add_le_add_right h t) w

/-- Exchanges the bounds. -/
def flip (c : Constraint) : Constraint where
  lowerBound := c.upperBound
  upperBound := c.lowerBound

private theorem flip_map_sat {c : Constraint} {f : Int → Int} {t : Int} (anti : ∀ {x y}, x ≤ y → f y ≤ f x)
    (w : c.sat t) : sat (c.flip.map f) (f t) := by
  obtain ⟨l, u⟩ := c
  have ⟨h₁, h₂⟩ := sat_iff.mp w
  refine sat_iff.mpr ⟨?_, ?_⟩
  · cases u with
    | none => trivial
    | some x => exact anti h₂
  · cases l with
    | none => trivial
    | some y => exact anti h₁

/-- The constraint on the negative. -/
def neg (c : Constraint) : Constraint := c.flip.map (- ·)

theorem neg_sat : {c : Constraint} → {v : Int} → sat c v → sat (c.neg) (-v) := fun w => flip_map_sat Int.neg_le_neg w

/-- No bounds. -/
def trivial : Constraint := ⟨none, none⟩
/-- Contradictory bounds. -/
def impossible : Constraint := ⟨some 1, some 0⟩
/-- Bounds that leave one value. -/
def exact (r : Int) : Constraint := ⟨some r, some r⟩

@[simp] theorem trivial_say : trivial.sat t := rfl

@[simp] theorem exact_sat (r : Int) (t : Int) : (exact r).sat t = decide (r = t) := by
  by_cases h : r = t
  · rw [decide_eq_true h]
    exact sat_iff.mpr ⟨Int.le_of_eq h, Int.ge_of_eq h⟩
  · rw [decide_eq_false h]
    exact Bool.eq_false_of_ne_true fun w => h (Int.le_antisymm (sat_iff.mp w).1 (sat_iff.mp w).2)

/-- Whether the bounds contradict each other. -/
def isImpossible : Constraint → Bool
  | ⟨some x, some y⟩ => y < x
  | _ => false

/-- Whether the bounds leave one value. -/
def isExact : Constraint → Bool
  | ⟨some x, some y⟩ => x = y
  | _ => false

theorem not_sat_of_isImpossible (h : isImpossible c) {t} : ¬ c.sat t := by
  obtain ⟨l, u⟩ := c
  cases l with
  | none => exact Bool.noConfusion h
  | some x =>
    cases u with
    | none => exact Bool.noConfusion h
    | some y =>
      intro w
      exact Int.not_le_of_gt (of_decide_eq_true h) (Int.le_trans (sat_iff.mp w).1 (sat_iff.mp w).2)

/-- The constraint on a multiple. -/
def scale (k : Int) (c : Constraint) : Constraint :=
  if k = 0 then
    if c.isImpossible then c else ⟨some 0, some 0⟩
  else if 0 < k then
    c.map (k * ·)
  else
    c.flip.map (k * ·)

theorem scale_sat {c : Constraint} (k) (w : c.sat t) : (scale k c).sat (k * t) := by
  rw [scale]
  by_cases h : k = 0
  · rw [if_pos h, if_neg fun h' => not_sat_of_isImpossible h' w, h, Int.zero_mul]
    rfl
  · rw [if_neg h]
    by_cases h' : 0 < k
    · rw [if_pos h']
      exact map_sat (fun h => Int.mul_le_mul_of_nonneg_left h (Int.le_of_lt h')) w
    · rw [if_neg h']
      exact flip_map_sat (fun h => Int.mul_le_mul_of_nonpos_left (Int.not_lt.mp h') h) w

/-- The constraint on a sum. -/
def add (x y : Constraint) : Constraint where
  lowerBound := x.lowerBound.bind fun a => y.lowerBound.map fun b => a + b
  upperBound := x.upperBound.bind fun a => y.upperBound.map fun b => a + b

theorem add_sat (w₁ : c₁.sat x₁) (w₂ : c₂.sat x₂) : (add c₁ c₂).sat (x₁ + x₂) := by
  obtain ⟨l₁, u₁⟩ := c₁
  obtain ⟨l₂, u₂⟩ := c₂
  have ⟨h₁, h₂⟩ := sat_iff.mp w₁
  have ⟨h₃, h₄⟩ := sat_iff.mp w₂
  refine sat_iff.mpr ⟨?_, ?_⟩
  · cases l₁ with
    | none => exact True.intro
    | some a =>
      cases l₂ with
      | none => exact True.intro
      | some b => exact Int.add_le_add h₁ h₃
  · cases u₁ with
    | none => exact True.intro
    | some a =>
      cases u₂ with
      | none => exact True.intro
      | some b => exact Int.add_le_add h₂ h₄

/-- The constraint on `a * x + b * y`. -/
def combo (a : Int) (x : Constraint) (b : Int) (y : Constraint) : Constraint := add (scale a x) (scale b y)

theorem combo_sat (a) (w₁ : c₁.sat x₁) (b) (w₂ : c₂.sat x₂) : (combo a c₁ b c₂).sat (a * x₁ + b * x₂) :=
  add_sat (scale_sat a w₁) (scale_sat b w₂)

/-- Both constraints in one. -/
def combine (x y : Constraint) : Constraint where
  lowerBound := Option.merge max x.lowerBound y.lowerBound
  upperBound := Option.merge min x.upperBound y.upperBound

theorem combine_sat : (c : Constraint) → (c' : Constraint) → (t : Int) →
    (c.combine c').sat t = (c.sat t ∧ c'.sat t) := fun ⟨l₁, u₁⟩ ⟨l₂, u₂⟩ t => by
  have above : Above t (Option.merge max l₁ l₂) ↔ Above t l₁ ∧ Above t l₂ := by
    cases l₁ with
    | none => cases l₂ <;> exact ⟨fun h => ⟨True.intro, h⟩, fun h => h.2⟩
    | some x =>
      cases l₂ with
      | none => exact ⟨fun h => ⟨h, True.intro⟩, fun h => h.1⟩
      | some y => exact Int.max_le
  have below : Below t (Option.merge min u₁ u₂) ↔ Below t u₁ ∧ Below t u₂ := by
    cases u₁ with
    | none => cases u₂ <;> exact ⟨fun h => ⟨True.intro, h⟩, fun h => h.2⟩
    | some x =>
      cases u₂ with
      | none => exact ⟨fun h => ⟨h, True.intro⟩, fun h => h.1⟩
      | some y => exact Int.le_min
  refine propext ⟨fun w => ?_, fun w => ?_⟩
  · have ⟨h₁, h₂⟩ := sat_iff.mp w
    exact ⟨sat_iff.mpr ⟨(above.mp h₁).1, (below.mp h₂).1⟩, sat_iff.mpr ⟨(above.mp h₁).2, (below.mp h₂).2⟩⟩
  · have ⟨h₁, h₂⟩ := sat_iff.mp w.1
    have ⟨h₃, h₄⟩ := sat_iff.mp w.2
    exact sat_iff.mpr ⟨above.mpr ⟨h₁, h₃⟩, below.mpr ⟨h₂, h₄⟩⟩

/-- The constraint on a quotient, rounded inwards. -/
def div (c : Constraint) (k : Nat) : Constraint where
  lowerBound := c.lowerBound.map fun x => (- ((- x) / k))
  upperBound := c.upperBound.map fun y => y / k

theorem div_sat (c : Constraint) (t : Int) (k : Nat) (n : k ≠ 0) (h : (k : Int) ∣ t) (w : c.sat t) :
    (c.div k).sat (t / k) := by
  have hk : (0 : Int) < k := Int.natCast_pos.mpr (Nat.pos_of_ne_zero n)
  have mono {x y : Int} (hd : (k : Int) ∣ y) (hxy : y ≤ x) : y / k ≤ x / k := by
    apply Int.le_of_sub_nonneg
    rw [← Int.sub_ediv_of_dvd x hd]
    exact (Int.ediv_nonneg_iff_of_pos hk).mpr (Int.sub_nonneg_of_le hxy)
  obtain ⟨l, u⟩ := c
  have ⟨h₁, h₂⟩ := sat_iff.mp w
  refine sat_iff.mpr ⟨?_, ?_⟩
  · cases l with
    | none => exact True.intro
    | some x =>
      show -(-x / (k : Int)) ≤ t / k
      have h' := Int.neg_le_neg (mono (Int.dvd_neg.mpr h) (Int.neg_le_neg h₁))
      rwa [Int.neg_ediv_of_dvd h, Int.neg_neg] at h'
  · cases u with
    | none => exact True.intro
    | some y => exact mono h h₂

/-- That a constraint holds of a dot product. -/
abbrev sat' (c : Constraint) (x y : Coeffs) := c.sat (Coeffs.dot x y)

theorem combine_sat' {s t : Constraint} {x y} (ws : s.sat' x y) (wt : t.sat' x y) : (s.combine t).sat' x y :=
  (combine_sat s t _).mpr ⟨ws, wt⟩

theorem div_sat' {c : Constraint} {x y} (h : Coeffs.gcd x ≠ 0) (w : c.sat (Coeffs.dot x y)) :
    (c.div (Coeffs.gcd x)).sat' (Coeffs.sdiv x (Coeffs.gcd x)) y := by
  show (c.div _).sat (Coeffs.dot _ y) = true
  rw [Coeffs.dot_sdiv_left x y (Int.dvd_refl _)]
  exact div_sat c _ _ h (Coeffs.gcd_dvd_dot_left x y) w

theorem not_sat'_of_isImpossible (h : isImpossible c) {x y} : ¬ c.sat' x y := not_sat_of_isImpossible h

theorem addInequality_sat (w : c + Coeffs.dot x y ≥ 0) :
    Constraint.sat' { lowerBound := some (-c), upperBound := none } x y := by
  have h := Int.add_le_add_left w (-c)
  rw [Int.add_zero, Int.neg_add_cancel_left] at h
  exact sat_iff.mpr ⟨h, True.intro⟩

theorem addEquality_sat (w : c + Coeffs.dot x y = 0) :
    Constraint.sat' { lowerBound := some (-c), upperBound := some (-c) } x y :=
  have h := Int.neg_eq_of_add_eq_zero w
  sat_iff.mpr ⟨Int.le_of_eq h, Int.ge_of_eq h⟩

end Constraint

end Lean.Omega
