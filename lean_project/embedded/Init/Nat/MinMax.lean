prelude
import Init.Nat.Sub

/-!
Natural numbers: minimum and maximum.
-/

namespace Nat

instance : Max Nat := maxOfLe

/-- The smaller of two numbers. -/
protected abbrev min (n m : Nat) := min n m
/-- The greater of two numbers. -/
protected abbrev max (n m : Nat) := max n m

protected theorem min_def {n m : Nat} : min n m = if n ≤ m then n else m := rfl
protected theorem max_def {n m : Nat} : max n m = if n ≤ m then m else n := rfl
protected theorem min_eq_min (a : Nat) : Nat.min a b = min a b := rfl
protected theorem max_eq_max (a : Nat) : Nat.max a b = max a b := rfl

@[simp] protected theorem min_eq_left {a b : Nat} (h : a ≤ b) : min a b = a := if_pos h
@[simp] protected theorem min_eq_right {a b : Nat} (h : b ≤ a) : min a b = b := by
  by_cases h' : a ≤ b
  · rw [Nat.min_eq_left h', Nat.le_antisymm h' h]
  · exact if_neg h'
@[simp] protected theorem max_eq_right {a b : Nat} (h : a ≤ b) : max a b = b := if_pos h
@[simp] protected theorem max_eq_left {a b : Nat} (h : b ≤ a) : max a b = a := by
  by_cases h' : a ≤ b
  · rw [Nat.max_eq_right h', Nat.le_antisymm h' h]
  · exact if_neg h'

protected theorem min_comm (a b : Nat) : min a b = min b a :=
  (Nat.le_total a b).elim (fun h => by rw [Nat.min_eq_left h, Nat.min_eq_right h])
    (fun h => by rw [Nat.min_eq_left h, Nat.min_eq_right h])
protected theorem max_comm (a b : Nat) : max a b = max b a :=
  (Nat.le_total a b).elim (fun h => by rw [Nat.max_eq_left h, Nat.max_eq_right h])
    (fun h => by rw [Nat.max_eq_left h, Nat.max_eq_right h])

@[simp] protected theorem min_self (a : Nat) : min a a = a := Nat.min_eq_left (Nat.le_refl a)
@[simp] protected theorem max_self (a : Nat) : max a a = a := Nat.max_eq_left (Nat.le_refl a)
@[simp] protected theorem zero_min (a : Nat) : min 0 a = 0 := Nat.min_eq_left (zero_le a)
@[simp] protected theorem min_zero (a : Nat) : min a 0 = 0 := Nat.min_eq_right (zero_le a)
@[simp] protected theorem zero_max (a : Nat) : max 0 a = a := Nat.max_eq_right (zero_le a)
@[simp] protected theorem max_zero (a : Nat) : max a 0 = a := Nat.max_eq_left (zero_le a)

protected theorem min_le_left (a b : Nat) : min a b ≤ a :=
  (Nat.le_total a b).elim (fun h => Nat.le_of_eq (Nat.min_eq_left h)) (fun h => by rwa [Nat.min_eq_right h])
protected theorem min_le_right (a b : Nat) : min a b ≤ b := Nat.min_comm b a ▸ Nat.min_le_left b a
protected theorem le_max_left (a b : Nat) : a ≤ max a b :=
  (Nat.le_total a b).elim (fun h => by rwa [Nat.max_eq_right h]) (fun h => Nat.le_of_eq (Nat.max_eq_left h).symm)
protected theorem le_max_right (a b : Nat) : b ≤ max a b := Nat.max_comm b a ▸ Nat.le_max_left b a

protected theorem le_min_of_le_of_le {a b c : Nat} (h : a ≤ b) (h' : a ≤ c) : a ≤ min b c :=
  (Nat.le_total b c).elim (fun hl => by rwa [Nat.min_eq_left hl]) (fun hl => by rwa [Nat.min_eq_right hl])
protected theorem le_min {a b c : Nat} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c :=
  ⟨fun h => ⟨Nat.le_trans h (Nat.min_le_left b c), Nat.le_trans h (Nat.min_le_right b c)⟩,
    fun h => Nat.le_min_of_le_of_le h.1 h.2⟩
protected theorem lt_min {a b c : Nat} : a < min b c ↔ a < b ∧ a < c := Nat.le_min
protected theorem max_le_of_le_of_le {a b c : Nat} (h : a ≤ c) (h' : b ≤ c) : max a b ≤ c :=
  (Nat.le_total a b).elim (fun hl => by rwa [Nat.max_eq_right hl]) (fun hl => by rwa [Nat.max_eq_left hl])
protected theorem max_le {a b c : Nat} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c :=
  ⟨fun h => ⟨Nat.le_trans (Nat.le_max_left a b) h, Nat.le_trans (Nat.le_max_right a b) h⟩,
    fun h => Nat.max_le_of_le_of_le h.1 h.2⟩
protected theorem max_lt {a b c : Nat} : max a b < c ↔ a < c ∧ b < c := by
  cases c with
  | zero => exact ⟨fun h => absurd h (Nat.not_lt_zero _), fun h => absurd h.1 (Nat.not_lt_zero _)⟩
  | succ c => rw [Nat.lt_succ_iff, Nat.lt_succ_iff, Nat.lt_succ_iff, Nat.max_le]

theorem succ_min_succ (x y) : min (succ x) (succ y) = succ (min x y) :=
  (Nat.le_total x y).elim (fun h => by rw [Nat.min_eq_left h, Nat.min_eq_left (succ_le_succ h)])
    (fun h => by rw [Nat.min_eq_right h, Nat.min_eq_right (succ_le_succ h)])
protected theorem succ_max_succ (x y) : max (succ x) (succ y) = succ (max x y) :=
  (Nat.le_total x y).elim (fun h => by rw [Nat.max_eq_right h, Nat.max_eq_right (succ_le_succ h)])
    (fun h => by rw [Nat.max_eq_left h, Nat.max_eq_left (succ_le_succ h)])

@[simp] protected theorem min_assoc (a b c : Nat) : min (min a b) c = min a (min b c) :=
  Nat.le_antisymm
    (Nat.le_min.mpr ⟨Nat.le_trans (Nat.min_le_left ..) (Nat.min_le_left ..),
      Nat.le_min.mpr ⟨Nat.le_trans (Nat.min_le_left ..) (Nat.min_le_right ..), Nat.min_le_right ..⟩⟩)
    (Nat.le_min.mpr ⟨Nat.le_min.mpr ⟨Nat.min_le_left .., Nat.le_trans (Nat.min_le_right ..) (Nat.min_le_left ..)⟩,
      Nat.le_trans (Nat.min_le_right ..) (Nat.min_le_right ..)⟩)
@[simp] protected theorem max_assoc (a b c : Nat) : max (max a b) c = max a (max b c) :=
  Nat.le_antisymm
    (Nat.max_le.mpr ⟨Nat.max_le.mpr ⟨Nat.le_max_left .., Nat.le_trans (Nat.le_max_left ..) (Nat.le_max_right ..)⟩,
      Nat.le_trans (Nat.le_max_right ..) (Nat.le_max_right ..)⟩)
    (Nat.max_le.mpr ⟨Nat.le_trans (Nat.le_max_left ..) (Nat.le_max_left ..),
      Nat.max_le.mpr ⟨Nat.le_trans (Nat.le_max_right ..) (Nat.le_max_left ..), Nat.le_max_right ..⟩⟩)
protected theorem min_left_comm (a b c : Nat) : min a (min b c) = min b (min a c) := by
  rw [← Nat.min_assoc, ← Nat.min_assoc, Nat.min_comm a]
protected theorem max_left_comm (a b c : Nat) : max a (max b c) = max b (max a c) := by
  rw [← Nat.max_assoc, ← Nat.max_assoc, Nat.max_comm a]
protected theorem min_right_comm (a b c : Nat) : min (min a b) c = min (min a c) b := by
  rw [Nat.min_assoc, Nat.min_assoc, Nat.min_comm b]
protected theorem max_right_comm (a b c : Nat) : max (max a b) c = max (max a c) b := by
  rw [Nat.max_assoc, Nat.max_assoc, Nat.max_comm b]

end Nat
