prelude
import Init.Data.List.Fold

/-!
Elements by index: `l[i]`, `l[i]?`, `l[i]!` and `List.getD`, of the lists that the other functions make; `List.set`;
equality of lists by their elements.
-/

universe u v w

namespace List

/-- The element at an index, or `fallback` out of bounds. -/
def getD (as : List α) (i : Nat) (fallback : α) : α := as[i]?.getD fallback

@[simp] theorem getD_nil : getD [] n d = d := rfl

@[simp] theorem get_eq_getElem {l : List α} {i : Fin l.length} : l.get i = l[i.1]'i.2 := rfl

@[simp] theorem getElem!_eq_getElem?_getD [Inhabited α] {l : List α} {i : Nat} :
    l[i]! = (l[i]?).getD (default : α) := by
  rw [getElem!_def]; cases l[i]? <;> rfl

@[simp] theorem getElem?_nil {i : Nat} : ([] : List α)[i]? = none := rfl
theorem getElem?_cons_zero {l : List α} : (a :: l)[0]? = some a := rfl
@[simp] theorem getElem?_cons_succ {l : List α} : (a :: l)[i + 1]? = l[i]? := rfl
theorem getElem?_cons : (a :: l)[i]? = if i = 0 then some a else l[i - 1]? := by cases i <;> rfl
theorem getElem_cons {l : List α} (w : i < (a :: l).length) :
    (a :: l)[i] = if h : i = 0 then a else l[i - 1]'(match i, h with | _ + 1, _ => Nat.lt_of_succ_lt_succ w) := by
  cases i <;> rfl

theorem getElem?_eq_some_iff {l : List α} : l[i]? = some a ↔ ∃ h : i < l.length, l[i] = a :=
  _root_.getElem?_eq_some_iff
theorem getElem_of_getElem? {l : List α} : l[i]? = some a → ∃ h : i < l.length, l[i] = a := getElem?_eq_some_iff.mp
theorem some_eq_getElem?_iff {l : List α} : some a = l[i]? ↔ ∃ h : i < l.length, l[i] = a :=
  eq_comm.trans getElem?_eq_some_iff
theorem getElem_eq_iff {l : List α} {i : Nat} (h : i < l.length) : l[i] = x ↔ l[i]? = some x := by
  rw [getElem?_eq_getElem h, Option.some_inj]
theorem some_getElem_eq_getElem?_iff {xs : List α} {i : Nat} (h : i < xs.length) : (some xs[i] = xs[i]?) ↔ True := by
  simp [getElem?_eq_getElem h]
theorem getElem?_eq_some_getElem_iff {xs : List α} {i : Nat} (h : i < xs.length) : (xs[i]? = some xs[i]) ↔ True := by
  simp [getElem?_eq_getElem h]
theorem getElem_eq_getElem?_get {l : List α} {i : Nat} (h : i < l.length) : l[i] = l[i]?.get (by simp [h]) := by
  simp [h]
@[simp] theorem getD_eq_getElem?_getD {l : List α} {i : Nat} {a : α} : getD l i a = (l[i]?).getD a := rfl
theorem getD_cons_zero : getD (x :: xs) 0 d = x := rfl
theorem getD_cons_succ : getD (x :: xs) (n + 1) d = getD xs n d := rfl
theorem getElem_eq_getD {l : List α} {i : Nat} {h : i < l.length} (fallback : α) : l[i] = l.getD i fallback := by
  rw [getD, getElem?_eq_getElem h]; rfl
theorem getD_getElem? {l : List α} {i : Nat} {d : α} : l[i]?.getD d = if p : i < l.length then l[i]'p else d := by
  split
  · rw [getElem?_eq_getElem (by assumption)]; rfl
  · rw [getElem?_eq_none (Nat.ge_of_not_lt (by assumption))]; rfl
@[simp] theorem getElem_singleton {a : α} {i : Nat} (h : i < 1) : [a][i] = a :=
  match i, h with
  | 0, _ => rfl
theorem getElem?_singleton {a : α} {i : Nat} : [a][i]? = if i = 0 then some a else none := by cases i <;> rfl
theorem getElem_of_eq {l l' : List α} (h : l = l') {i : Nat} (w : i < l.length) : l[i] = l'[i]'(h ▸ w) := by
  subst h; rfl
theorem getElem_zero {l : List α} (h : 0 < l.length) : l[0] = l.head (length_pos_iff.mp h) :=
  match l, h with
  | _ :: _, _ => rfl

/-! ## Equality by elements -/

@[ext] theorem ext_getElem? {l₁ l₂ : List α} (h : ∀ i : Nat, l₁[i]? = l₂[i]?) : l₁ = l₂ := by
  induction l₁ generalizing l₂ with
  | nil => cases l₂ with
    | nil => rfl
    | cons b l₂ => exact nomatch h 0
  | cons a l₁ ih => cases l₂ with
    | nil => exact nomatch h 0
    | cons b l₂ => rw [Option.some.inj (h 0), ih fun i => h (i + 1)]

theorem ext_getElem {l₁ l₂ : List α} (hl : length l₁ = length l₂)
    (h : ∀ (i : Nat) (h₁ : i < l₁.length) (h₂ : i < l₂.length), l₁[i]'h₁ = l₂[i]'h₂) : l₁ = l₂ :=
  ext_getElem? fun i => by
    by_cases lt : i < l₁.length
    · rw [getElem?_eq_getElem lt, getElem?_eq_getElem (hl ▸ lt), h i lt (hl ▸ lt)]
    · have ge := Nat.ge_of_not_lt lt
      rw [getElem?_eq_none ge, getElem?_eq_none (hl ▸ ge)]

theorem ext_getElem_iff {l₁ l₂ : List α} :
    l₁ = l₂ ↔ l₁.length = l₂.length ∧ ∀ (i : Nat) (h₁ : i < l₁.length) (h₂ : i < l₂.length), l₁[i]'h₁ = l₂[i]'h₂ :=
  ⟨fun e => by subst e; exact ⟨rfl, fun _ _ _ => rfl⟩, fun h => ext_getElem h.1 h.2⟩

/-! ## Membership by index -/

theorem getElem_of_mem {a} {l : List α} (h : a ∈ l) : ∃ (i : Nat) (h : i < l.length), l[i]'h = a := by
  induction h with
  | head as => exact ⟨0, Nat.succ_pos _, rfl⟩
  | tail b _ ih =>
    have ⟨i, h, e⟩ := ih
    exact ⟨i + 1, Nat.succ_lt_succ h, e⟩
theorem getElem?_of_mem {a} {l : List α} (h : a ∈ l) : ∃ i : Nat, l[i]? = some a :=
  have ⟨i, h, e⟩ := getElem_of_mem h
  ⟨i, e ▸ getElem?_eq_getElem h⟩
theorem mem_of_getElem {l : List α} {i : Nat} {h} {a : α} (e : l[i] = a) : a ∈ l := e ▸ getElem_mem h
theorem mem_of_getElem? {l : List α} {i : Nat} {a : α} (e : l[i]? = some a) : a ∈ l :=
  have ⟨_, e⟩ := getElem?_eq_some_iff.mp e
  mem_of_getElem e
theorem mem_iff_getElem {a} {l : List α} : a ∈ l ↔ ∃ (i : Nat) (h : i < l.length), l[i]'h = a :=
  ⟨getElem_of_mem, fun ⟨_, _, e⟩ => mem_of_getElem e⟩
theorem mem_iff_getElem? {a} {l : List α} : a ∈ l ↔ ∃ i : Nat, l[i]? = some a :=
  ⟨getElem?_of_mem, fun ⟨_, e⟩ => mem_of_getElem? e⟩
theorem exists_mem_iff_exists_getElem {P : α → Prop} {l : List α} : (∃ x ∈ l, P x) ↔ ∃ (i : Nat), ∃ hi, P (l[i]) where
  mp | ⟨_, h, p⟩ => have ⟨i, hi, e⟩ := getElem_of_mem h; ⟨i, hi, e ▸ p⟩
  mpr | ⟨_, hi, p⟩ => ⟨_, getElem_mem hi, p⟩
theorem forall_mem_iff_forall_getElem {P : α → Prop} {l : List α} : (∀ x ∈ l, P x) ↔ ∀ (i : Nat) hi, P (l[i]) where
  mp h _ hi := h _ (getElem_mem hi)
  mpr h _ hx := have ⟨i, hi, e⟩ := getElem_of_mem hx; e ▸ h i hi

/-! ## Indices of composed lists -/

theorem getElem?_append_left {l₁ l₂ : List α} {i : Nat} (hn : i < l₁.length) : (l₁ ++ l₂)[i]? = l₁[i]? := by
  induction l₁ generalizing i with
  | nil => exact absurd hn (Nat.not_lt_zero i)
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ hn)
theorem getElem?_append_right {l₁ l₂ : List α} {i : Nat} (h : l₁.length ≤ i) :
    (l₁ ++ l₂)[i]? = l₂[i - l₁.length]? := by
  induction l₁ generalizing i with
  | nil => rfl
  | cons a l ih => cases i with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ i => rw [length_cons, Nat.add_sub_add_right]; exact ih (Nat.le_of_succ_le_succ h)
theorem getElem?_append {l₁ l₂ : List α} {i : Nat} :
    (l₁ ++ l₂)[i]? = if i < l₁.length then l₁[i]? else l₂[i - l₁.length]? := by
  split
  · exact getElem?_append_left (by assumption)
  · exact getElem?_append_right (Nat.ge_of_not_lt (by assumption))
@[simp] theorem getElem_append_left {as bs : List α} (h : i < as.length) {h' : i < (as ++ bs).length} :
    (as ++ bs)[i] = as[i] := by
  rw [getElem_eq_iff, getElem?_append_left h, getElem?_eq_getElem h]
@[simp] theorem getElem_append_right {as bs : List α} {i : Nat} (h₁ : as.length ≤ i) {h₂} :
    (as ++ bs)[i]'h₂ = bs[i - as.length]'(by rw [length_append] at h₂; exact Nat.sub_lt_left_of_lt_add h₁ h₂) := by
  rw [getElem_eq_iff, getElem?_append_right h₁, getElem?_eq_getElem]
theorem getElem_append {l₁ l₂ : List α} {i : Nat} (h : i < (l₁ ++ l₂).length) :
    (l₁ ++ l₂)[i] = if h' : i < l₁.length then l₁[i] else
      l₂[i - l₁.length]'(by rw [length_append] at h; exact Nat.sub_lt_left_of_lt_add (Nat.ge_of_not_lt h') h) := by
  split
  · exact getElem_append_left (by assumption)
  · exact getElem_append_right (Nat.ge_of_not_lt (by assumption))
@[simp] theorem getElem?_concat_length {l : List α} {a : α} : (l ++ [a])[l.length]? = some a := by
  rw [getElem?_append_right (Nat.le_refl _), Nat.sub_self]; rfl
@[simp] theorem getElem_concat_length {l : List α} {a : α} {i : Nat} (h : i = l.length) (w) : (l ++ [a])[i]'w = a := by
  subst h; rw [getElem_eq_iff, getElem?_concat_length]

@[simp] theorem getElem?_map {f : α → β} {l : List α} {i : Nat} : (map f l)[i]? = Option.map f l[i]? := by
  induction l generalizing i with
  | nil => rfl
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => exact ih
@[simp] theorem getElem_map (f : α → β) {l} {i : Nat} {h : i < (map f l).length} :
    (map f l)[i] = f (l[i]'(length_map f ▸ h)) := by
  rw [getElem_eq_iff, getElem?_map, getElem?_eq_getElem (length_map f ▸ h)]; rfl
theorem map_eq_iff : map f l = l' ↔ ∀ i : Nat, l'[i]? = l[i]?.map f :=
  ⟨fun e _ => e ▸ getElem?_map, fun h => ext_getElem? fun i => getElem?_map.trans (h i).symm⟩

@[simp] theorem getElem_replicate {a : α} {n : Nat} {i : Nat} (h : i < (replicate n a).length) :
    (replicate n a)[i] = a :=
  eq_of_mem_replicate (getElem_mem h)
theorem getElem?_replicate : (replicate n a)[i]? = if i < n then some a else none := by
  split
  · rw [getElem?_eq_getElem (by rw [length_replicate]; assumption), getElem_replicate]
  · rw [getElem?_eq_none]; rw [length_replicate]; exact Nat.ge_of_not_lt (by assumption)
@[simp] theorem getElem?_replicate_of_lt {n : Nat} {i : Nat} (h : i < n) : (replicate n a)[i]? = some a := by
  rw [getElem?_replicate, ite_eq_left h]

@[simp] theorem getElem?_tail {l : List α} {i : Nat} : (tail l)[i]? = l[i + 1]? := by cases l <;> rfl
theorem head?_eq_getElem? {l : List α} : l.head? = l[0]? := by cases l <;> rfl
theorem head_eq_getElem {l : List α} (h : l ≠ []) : head l h = l[0]'(length_pos_iff.mpr h) :=
  match l, h with
  | _ :: _, _ => rfl
theorem getElem_zero_eq_head {l : List α} (h : 0 < l.length) : l[0] = head l (length_pos_iff.mp h) := getElem_zero h
theorem headD_eq_getD {l : List α} {fallback} : headD l fallback = l.getD 0 fallback := by cases l <;> rfl

/-! ## `set` -/

@[simp] theorem set_nil {i : Nat} {a : α} : [].set i a = [] := rfl
@[simp] theorem set_cons_zero {x : α} {xs : List α} {a : α} : (x :: xs).set 0 a = a :: xs := rfl
@[simp] theorem set_cons_succ {x : α} {xs : List α} {i : Nat} {a : α} : (x :: xs).set (i + 1) a = x :: xs.set i a := rfl
@[simp] theorem getElem?_set_self {l : List α} {i : Nat} {a : α} (h : i < l.length) : (l.set i a)[i]? = some a := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero i)
  | cons x l ih => cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ h)
@[simp] theorem getElem?_set_ne {l : List α} {i j : Nat} (h : i ≠ j) {a : α} : (l.set i a)[j]? = l[j]? := by
  induction l generalizing i j with
  | nil => rfl
  | cons x l ih =>
    cases i <;> cases j
    · exact absurd rfl h
    · rfl
    · rfl
    · exact ih fun e => h (e ▸ rfl)
theorem getElem?_set {l : List α} {i j : Nat} {a : α} :
    (l.set i a)[j]? = if i = j then if i < l.length then some a else none else l[j]? := by
  by_cases e : i = j
  · subst e
    rw [ite_eq_left rfl]
    split
    · exact getElem?_set_self (by assumption)
    · rw [getElem?_eq_none]; rw [length_set]; exact Nat.ge_of_not_lt (by assumption)
  · rw [ite_eq_right e, getElem?_set_ne e]
@[simp] theorem getElem_set_self {l : List α} {i : Nat} {a : α} (h : i < (l.set i a).length) : (l.set i a)[i] = a := by
  rw [getElem_eq_iff, getElem?_set_self (length_set ▸ h)]
@[simp] theorem getElem_set_ne {l : List α} {i j : Nat} (h : i ≠ j) {a : α} (hj : j < (l.set i a).length) :
    (l.set i a)[j] = l[j]'(length_set ▸ hj) := by
  rw [getElem_eq_iff, getElem?_set_ne h, getElem?_eq_getElem (length_set ▸ hj)]
theorem getElem_set {l : List α} {i j} {a} (h) :
    (set l i a)[j]'h = if i = j then a else l[j]'(length_set .. ▸ h) := by
  split
  · subst i; exact getElem_set_self h
  · exact getElem_set_ne (by assumption) h
theorem set_eq_of_length_le {l : List α} {i : Nat} (h : l.length ≤ i) {a : α} : l.set i a = l := by
  induction l generalizing i with
  | nil => rfl
  | cons x l ih => cases i with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ i => rw [set_cons_succ, ih (Nat.le_of_succ_le_succ h)]
@[simp] theorem set_eq_nil_iff {l : List α} (i : Nat) (a : α) : l.set i a = [] ↔ l = [] := by
  cases l <;> cases i <;> simp
@[simp] theorem set_set (a : α) {b : α} {l : List α} {i : Nat} : (l.set i a).set i b = l.set i b := by
  induction l generalizing i with
  | nil => rfl
  | cons x l ih => cases i with
    | zero => rfl
    | succ i => exact congrArg (cons x) ih
theorem set_comm (a b : α) {i j : Nat} {l : List α} (h : i ≠ j) : (l.set i a).set j b = (l.set j b).set i a := by
  induction l generalizing i j with
  | nil => rfl
  | cons x l ih =>
    cases i <;> cases j
    · exact absurd rfl h
    · rfl
    · rfl
    · exact congrArg (cons x) (ih fun e => h (e ▸ rfl))
@[simp] theorem map_set {f : α → β} {l : List α} {i : Nat} {a : α} : (l.set i a).map f = (l.map f).set i (f a) := by
  induction l generalizing i with
  | nil => rfl
  | cons x l ih => cases i with
    | zero => rfl
    | succ i => exact congrArg (cons (f x)) ih
theorem mem_set {l : List α} {i : Nat} (h : i < l.length) (a : α) : a ∈ l.set i a :=
  mem_of_getElem? (getElem?_set_self h)
theorem mem_or_eq_of_mem_set {l : List α} {i : Nat} {a b : α} (h : a ∈ l.set i b) : a ∈ l ∨ a = b := by
  induction l generalizing i with
  | nil => exact absurd h not_mem_nil
  | cons x l ih => cases i with
    | zero => exact (mem_cons.mp h).symm.imp (.tail x) id
    | succ i =>
      exact (mem_cons.mp h).elim (fun e => .inl (e ▸ .head l)) fun h => (ih h).imp (.tail x) id
@[simp] theorem set_getElem_self {as : List α} {i : Nat} (h : i < as.length) : as.set i as[i] = as :=
  ext_getElem? fun j => by
    rw [getElem?_set]
    split
    · subst i; exact (getElem?_eq_getElem h).symm
    · rfl

end List
