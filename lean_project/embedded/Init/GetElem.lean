prelude
import Init.Data.List.Take
import Init.Data.Option.Basic
import Init.Util
import Init.Nat.Order

/-!
Access by index: `xs[i]` with a proof that `i` is in bounds, `xs[i]?` with an optional value, `xs[i]!` with a panic;
for lists and arrays.
-/

universe u v w

private theorem decision_irrelevant {c : Prop} {d d' : Decidable c} {t : c → α} {e : ¬c → α} :
    dite (h := d) c t e = dite (h := d') c t e :=
  match d, d' with
  | .isTrue _, .isTrue _ | .isFalse _, .isFalse _ => rfl
  | .isTrue h, .isFalse h' | .isFalse h', .isTrue h => absurd h h'

/-- What `xs[i]!` gives out of bounds: a panic. -/
@[never_extract]
def outOfBounds [Inhabited α] : α := panic! "index out of bounds"

theorem outOfBounds_eq_default [Inhabited α] : (outOfBounds : α) = default := rfl

/-- Collections with elements at indices, `xs[i]`. `valid` says which indices are in bounds. -/
class GetElem (coll : Type u) (idx : Type v) (elem : outParam (Type w)) (valid : outParam (coll → idx → Prop)) where
  getElem (xs : coll) (i : idx) (h : valid xs i) : elem

export GetElem (getElem)

/-- `xs[i]?` where it can be decided whether `i` is in bounds. -/
abbrev decidableGetElem? [GetElem coll idx elem valid] (xs : coll) (i : idx) [Decidable (valid xs i)] : Option elem :=
  if h : valid xs i then some xs[i] else none

/-- Collections that can be asked for any index, `xs[i]?` and `xs[i]!`. -/
class GetElem? (coll : Type u) (idx : Type v) (elem : outParam (Type w)) (valid : outParam (coll → idx → Prop)) extends
    GetElem coll idx elem valid where
  getElem? : coll → idx → Option elem
  getElem! [Inhabited elem] (xs : coll) (i : idx) : elem :=
    match getElem? xs i with
    | some e => e
    | none => outOfBounds

export GetElem? (getElem? getElem!)

instance (priority :=
  low) [GetElem coll idx elem valid] [∀ xs i, Decidable (valid xs i)] : GetElem? coll idx elem valid where
  getElem? xs i := decidableGetElem? xs i

theorem getElem_congr [GetElem coll idx elem valid] {c d : coll} (h : c = d)
    {i j : idx} (h' : i = j) (w : valid c i) : c[i] = d[j]'(h' ▸ h ▸ w) := by
  cases h; cases h'; rfl

theorem getElem_congr_coll [GetElem coll idx elem valid] {c d : coll} {i : idx} {w : valid c i}
    (h : c = d) : c[i] = d[i]'(h ▸ w) := by
  cases h; rfl

theorem getElem_congr_idx [GetElem coll idx elem valid] {c : coll} {i j : idx} {w : valid c i}
    (h' : i = j) : c[i] = c[j]'(h' ▸ w) := by
  cases h'; rfl

/-- The three ways to ask for an element agree. -/
class LawfulGetElem (cont : Type u) (idx : Type v) (elem : outParam (Type w))
    (dom : outParam (cont → idx → Prop)) [ge : GetElem? cont idx elem dom] : Prop where
  getElem?_def (c : cont) (i : idx) [Decidable (dom c i)] :
      c[i]? = if h : dom c i then some (c[i]'h) else none := by
    intros
    first
      | rfl
      | (unfold getElem?; congr)
  getElem!_def [Inhabited elem] (c : cont) (i : idx) :
      c[i]! = match c[i]? with | some e => e | none => default := by
    intros
    rfl

export LawfulGetElem (getElem?_def getElem!_def)

instance (priority := low) [GetElem coll idx elem valid] [∀ xs i, Decidable (valid xs i)] :
    LawfulGetElem coll idx elem valid where
  getElem?_def c i inst := by
    show dite (h := ‹∀ xs i, Decidable (valid xs i)› c i) _ _ _ = _
    exact decision_irrelevant
  getElem!_def _ _ := rfl

@[simp] theorem getElem?_pos [GetElem? cont idx elem dom] [LawfulGetElem cont idx elem dom]
    (c : cont) (i : idx) (h : dom c i) : c[i]? = some (c[i]'h) :=
  @getElem?_def _ _ _ _ _ _ c i (.isTrue h)

@[simp] theorem getElem?_neg [GetElem? cont idx elem dom] [LawfulGetElem cont idx elem dom]
    (c : cont) (i : idx) (h : ¬dom c i) : c[i]? = none :=
  @getElem?_def _ _ _ _ _ _ c i (.isFalse h)

@[simp] theorem getElem!_pos [GetElem? cont idx elem dom] [LawfulGetElem cont idx elem dom]
    [Inhabited elem] (c : cont) (i : idx) (h : dom c i) : c[i]! = c[i]'h := by
  rw [getElem!_def, getElem?_pos c i h]

@[simp] theorem getElem!_neg [GetElem? cont idx elem dom] [LawfulGetElem cont idx elem dom]
    [Inhabited elem] (c : cont) (i : idx) (h : ¬dom c i) : c[i]! = default := by
  rw [getElem!_def, getElem?_neg c i h]

theorem getElem?_eq_some_iff [GetElem? cont idx elem dom] [LawfulGetElem cont idx elem dom]
    {c : cont} {i : idx} [dec : Decidable (dom c i)] : c[i]? = some e ↔ Exists fun h : dom c i => c[i] = e :=
  match dec with
  | .isTrue h => getElem?_pos c i h ▸ ⟨fun e => ⟨h, Option.some.inj e⟩, fun ⟨_, e⟩ => congrArg some e⟩
  | .isFalse h => getElem?_neg c i h ▸ ⟨nofun, fun ⟨h', _⟩ => absurd h' h⟩

theorem some_eq_getElem?_iff [GetElem? cont idx elem dom] [LawfulGetElem cont idx elem dom]
    {c : cont} {i : idx} [Decidable (dom c i)] : some e = c[i]? ↔ Exists fun h : dom c i => c[i] = e :=
  ⟨fun h => getElem?_eq_some_iff.mp h.symm, fun h => (getElem?_eq_some_iff.mpr h).symm⟩

@[simp] theorem getElem?_eq_none_iff [GetElem? cont idx elem dom] [LawfulGetElem cont idx elem dom]
    (c : cont) (i : idx) [dec : Decidable (dom c i)] : c[i]? = none ↔ ¬dom c i :=
  match dec with
  | .isTrue h => getElem?_pos c i h ▸ ⟨nofun, fun h' => absurd h h'⟩
  | .isFalse h => getElem?_neg c i h ▸ ⟨fun _ => h, fun _ => rfl⟩

theorem of_getElem?_eq_some [GetElem? cont idx elem dom] [LawfulGetElem cont idx elem dom]
    {c : cont} {i : idx} [Decidable (dom c i)] (h : c[i]? = some e) : dom c i :=
  have ⟨h, _⟩ := getElem?_eq_some_iff.mp h
  h

theorem getElem_of_getElem? [GetElem? cont idx elem dom] [LawfulGetElem cont idx elem dom]
    {c : cont} {i : idx} [Decidable (dom c i)] (h : c[i]? = some e) : Exists fun h : dom c i => c[i] = e :=
  getElem?_eq_some_iff.mp h

/-! ## Lists -/

namespace List

instance : GetElem (List α) Nat α fun as i => i < as.length where
  getElem as i h := as.get ⟨i, h⟩

@[simp] theorem getElem_cons_zero (a : α) (as : List α) (h : 0 < (a :: as).length) : getElem (a :: as) 0 h = a := rfl

@[simp] theorem getElem_cons_succ (a : α) (as : List α) (i : Nat) (h : i + 1 < (a :: as).length) :
    getElem (a :: as) (i + 1) h = getElem as i (Nat.le_of_succ_le_succ h) := rfl

@[simp] theorem getElem_mem : ∀ {l : List α} {n} (h : n < l.length), l[n]'h ∈ l
  | _ :: _, 0, _ => .head ..
  | _ :: l, _ + 1, _ => .tail _ (getElem_mem (l := l) ..)

@[simp] theorem getElem_cons_drop {as : List α} {i : Nat} (h : i < as.length) : as[i] :: as.drop (i + 1) = as.drop i :=
  match as, i with
  | _ :: _, 0 => rfl
  | _ :: as, i + 1 => getElem_cons_drop (as := as) (i := i) (Nat.le_of_succ_le_succ h)

/-- `as[i]?` of lists. -/
@[instance_reducible]
def get?Internal : (as : List α) → (i : Nat) → Option α
  | a :: _, 0 => some a
  | _ :: as, n + 1 => get?Internal as n
  | _, _ => none

/-- `as[i]!` of lists. -/
def get!Internal [Inhabited α] : (as : List α) → (i : Nat) → α
  | a :: _, 0 => a
  | _ :: as, n + 1 => get!Internal as n
  | _, _ => panic! "invalid index"

instance : GetElem? (List α) Nat α fun as i => i < as.length where
  getElem? as i := as.get?Internal i
  getElem! as i := as.get!Internal i

@[simp] theorem get?Internal_eq_getElem? {l : List α} {i : Nat} : l.get?Internal i = l[i]? := rfl
@[simp] theorem get!Internal_eq_getElem! [Inhabited α] {l : List α} {i : Nat} : l.get!Internal i = l[i]! := rfl

theorem getElem?_eq_getElem {l : List α} {i} (h : i < l.length) : l[i]? = some l[i] := by
  induction l generalizing i with
  | nil => cases h
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih (Nat.le_of_succ_le_succ h)

theorem getElem?_eq_none (h : length l ≤ i) : l[i]? = none := by
  induction l generalizing i with
  | nil => cases i <;> rfl
  | cons a l ih =>
    cases i with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ i => exact ih (Nat.le_of_succ_le_succ h)

theorem getElem?_eq_none_iff : l[i]? = none ↔ length l ≤ i where
  mp h := (Nat.lt_or_ge i l.length).elim (fun lt => nomatch (getElem?_eq_getElem lt).symm.trans h) id
  mpr := getElem?_eq_none

theorem none_eq_getElem?_iff {l : List α} {i : Nat} : none = l[i]? ↔ length l ≤ i :=
  ⟨fun h => getElem?_eq_none_iff.mp h.symm, fun h => (getElem?_eq_none h).symm⟩

instance : LawfulGetElem (List α) Nat α fun as i => i < as.length where
  getElem?_def as i dec :=
    match dec with
    | .isTrue h => getElem?_eq_getElem h
    | .isFalse h => getElem?_eq_none (Nat.ge_of_not_lt h)
  getElem!_def as i := by
    induction as generalizing i with
    | nil => cases i <;> rfl
    | cons a as ih =>
      cases i with
      | zero => rfl
      | succ i => exact ih i

end List

/-! ## Arrays -/

namespace Array

instance : GetElem (Array α) Nat α fun xs i => i < xs.size where
  getElem xs i h := xs.getInternal i h

instance : GetElem? (Array α) Nat α fun xs i => i < xs.size where
  getElem? xs i := decidableGetElem? xs i
  getElem! xs i := xs.get!Internal i

instance : LawfulGetElem (Array α) Nat α fun xs i => i < xs.size where
  getElem?_def xs i dec := by
    show dite (h := Nat.decLt i xs.size) _ _ _ = _
    exact decision_irrelevant
  getElem!_def xs i := by
    show xs.getD i default = match decidableGetElem? xs i with | some e => e | none => default
    unfold Array.getD decidableGetElem?
    split <;> rfl

theorem getInternal_eq_getElem (a : Array α) (i : Nat) (h) : a.getInternal i h = a[i] := rfl

@[simp] theorem get!Internal_eq_getElem! [Inhabited α] (a : Array α) (i : Nat) : a.get!Internal i = a[i]! := rfl

end Array

namespace Fin

instance instGetElemFinVal [GetElem cont Nat elem dom] : GetElem cont (Fin n) elem fun xs i => dom xs i.val where
  getElem xs i h := getElem xs i.1 h

instance instGetElem?FinVal [GetElem? cont Nat elem dom] : GetElem? cont (Fin n) elem fun xs i => dom xs i.val where
  getElem? xs i := getElem? xs i.val
  getElem! xs i := getElem! xs i.val

@[simp] theorem getElem_fin [GetElem Cont Nat Elem Dom] (a : Cont) (i : Fin n) (h : Dom a i.val) : a[i] = a[i.1] := rfl
@[simp] theorem getElem?_fin [h : GetElem? Cont Nat Elem Dom] (a : Cont) (i : Fin n) : a[i]? = a[i.1]? := rfl

end Fin
