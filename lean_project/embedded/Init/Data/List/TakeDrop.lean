prelude
import Init.Data.List.Index
import Init.Nat.MinMax

/-!
`List.take`, `List.drop`, `List.takeWhile`, `List.dropWhile`: that they split a list, their lengths, and what they do
together.
-/

universe u v w

namespace List

/-! ## `take` and `drop` -/

theorem take_cons {l : List α} (h : 0 < i) : (a :: l).take i = a :: l.take (i - 1) := by
  cases i with
  | zero => exact absurd h (Nat.lt_irrefl 0)
  | succ i => rfl
theorem drop_cons {l : List α} (h : 0 < i) : (a :: l).drop i = l.drop (i - 1) := by
  cases i with
  | zero => exact absurd h (Nat.lt_irrefl 0)
  | succ i => rfl
@[simp] theorem drop_one {l : List α} : l.drop 1 = l.tail := by cases l <;> rfl

@[simp] theorem take_append_drop (i : Nat) (l : List α) : l.take i ++ l.drop i = l := by
  induction i generalizing l with
  | zero => rfl
  | succ i ih => cases l with
    | nil => rfl
    | cons a l => exact congrArg (cons a) (ih l)

@[simp] theorem length_drop {i : Nat} {l : List α} : (drop i l).length = l.length - i := by
  induction i generalizing l with
  | zero => rfl
  | succ i ih => cases l with
    | nil => exact (Nat.zero_sub _).symm
    | cons a l => rw [drop_succ_cons, ih, length_cons, Nat.add_sub_add_right]

@[simp] theorem length_take {i : Nat} {l : List α} : (take i l).length = min i l.length := by
  induction i generalizing l with
  | zero => exact (Nat.zero_min _).symm
  | succ i ih => cases l with
    | nil => exact (Nat.min_zero _).symm
    | cons a l => rw [take_succ_cons, length_cons, ih, length_cons, Nat.succ_min_succ]

theorem drop_of_length_le {l : List α} (h : l.length ≤ i) : l.drop i = [] := drop_eq_nil_of_le h
theorem take_of_length_le {l : List α} (h : l.length ≤ i) : take i l = l := by
  have e := take_append_drop i l
  rwa [drop_of_length_le h, append_nil] at e
theorem length_lt_of_drop_ne_nil {l : List α} {i} (h : drop i l ≠ []) : i < l.length :=
  Nat.lt_of_not_le fun le => h (drop_of_length_le le)
theorem lt_length_of_take_ne_self {l : List α} {i} (h : l.take i ≠ l) : i < l.length :=
  Nat.lt_of_not_le fun le => h (take_of_length_le le)
@[simp] theorem drop_length {l : List α} : l.drop l.length = [] := drop_of_length_le (Nat.le_refl _)
@[simp] theorem take_length {l : List α} : l.take l.length = l := take_of_length_le (Nat.le_refl _)
theorem drop_eq_getElem_cons {i} {l : List α} (h : i < l.length) : drop i l = l[i] :: drop (i + 1) l :=
  (getElem_cons_drop h).symm

@[simp] theorem getElem?_take_of_lt {l : List α} {i j : Nat} (h : i < j) : (l.take j)[i]? = l[i]? := by
  induction j generalizing l i with
  | zero => exact absurd h (Nat.not_lt_zero i)
  | succ j ih => cases l with
    | nil => rfl
    | cons a l => cases i with
      | zero => rfl
      | succ i => exact ih (Nat.lt_of_succ_lt_succ h)
theorem getElem?_take_of_succ {l : List α} {i : Nat} : (l.take (i + 1))[i]? = l[i]? :=
  getElem?_take_of_lt (Nat.lt_succ_self i)
@[simp] theorem getElem?_drop {xs : List α} {i j : Nat} : (xs.drop i)[j]? = xs[i + j]? := by
  induction i generalizing xs with
  | zero => rw [Nat.zero_add]; rfl
  | succ i ih => cases xs with
    | nil => rfl
    | cons a l => rw [Nat.succ_add]; exact ih

@[simp] theorem drop_drop {i : Nat} {j} {l : List α} : drop i (drop j l) = drop (j + i) l := by
  induction j generalizing l with
  | zero => rw [Nat.zero_add]; rfl
  | succ j ih => cases l with
    | nil => rw [drop_nil, drop_nil, drop_nil]
    | cons a l => rw [Nat.succ_add]; exact ih
theorem drop_add_one_eq_tail_drop {l : List α} : l.drop (i + 1) = (l.drop i).tail := by rw [← drop_drop, drop_one]
@[simp] theorem tail_drop {l : List α} {i : Nat} : (l.drop i).tail = l.drop (i + 1) := drop_add_one_eq_tail_drop.symm
@[simp] theorem drop_tail {l : List α} {i : Nat} : l.tail.drop i = l.drop (i + 1) := by
  cases l with
  | nil => exact drop_nil.trans drop_nil.symm
  | cons a l => rfl
theorem take_drop {i j : Nat} {l : List α} : take i (drop j l) = drop j (take (j + i) l) := by
  induction j generalizing l with
  | zero => rw [Nat.zero_add]; rfl
  | succ j ih => cases l with
    | nil => rw [drop_nil, take_nil, take_nil, drop_nil]
    | cons a l => rw [Nat.succ_add]; exact ih

@[simp] theorem drop_eq_nil_iff {l : List α} {i : Nat} : l.drop i = [] ↔ l.length ≤ i := by
  rw [← length_eq_zero_iff, length_drop, Nat.sub_eq_zero_iff_le]
@[simp] theorem take_eq_nil_iff {l : List α} {k : Nat} : l.take k = [] ↔ k = 0 ∨ l = [] := by
  cases l <;> cases k <;> simp
theorem drop_eq_nil_of_eq_nil {as : List α} {i} (h : as = []) : as.drop i = [] := by rw [h, drop_nil]
theorem ne_nil_of_drop_ne_nil {as : List α} {i : Nat} (h : as.drop i ≠ []) : as ≠ [] := mt drop_eq_nil_of_eq_nil h
theorem take_eq_nil_of_eq_nil {as : List α} {i} (h : as = []) : as.take i = [] := by rw [h, take_nil]
theorem ne_nil_of_take_ne_nil {as : List α} {i : Nat} (h : as.take i ≠ []) : as ≠ [] := mt take_eq_nil_of_eq_nil h

theorem take_concat_get {l : List α} {i : Nat} (h : i < l.length) : (l.take i).concat l[i] = l.take (i + 1) := by
  induction i generalizing l with
  | zero => cases l with
    | nil => exact absurd h (Nat.not_lt_zero 0)
    | cons a l => rfl
  | succ i ih => cases l with
    | nil => exact absurd h (Nat.not_lt_zero _)
    | cons a l => exact congrArg (cons a) (ih (Nat.lt_of_succ_lt_succ h))
@[simp] theorem take_append_getElem {l : List α} {i : Nat} (h : i < l.length) : (l.take i) ++ [l[i]] = l.take (i + 1) :=
  concat_eq_append.symm.trans (take_concat_get h)
theorem take_succ_eq_append_getElem {i} {l : List α} (h : i < l.length) : l.take (i + 1) = l.take i ++ [l[i]] :=
  (take_append_getElem h).symm
theorem take_add_one {l : List α} {i : Nat} : l.take (i + 1) = l.take i ++ l[i]?.toList := by
  by_cases h : i < l.length
  · rw [take_succ_eq_append_getElem h, getElem?_eq_getElem h]; rfl
  · have ge := Nat.ge_of_not_lt h
    rw [take_of_length_le (Nat.le_succ_of_le ge), take_of_length_le ge, getElem?_eq_none ge]
    exact (append_nil l).symm

theorem drop_left {l₁ l₂ : List α} : drop (length l₁) (l₁ ++ l₂) = l₂ := by
  induction l₁ with
  | nil => rfl
  | cons a l ih => exact ih
@[simp] theorem drop_left' {l₁ l₂ : List α} {i} (h : length l₁ = i) : drop i (l₁ ++ l₂) = l₂ := h ▸ drop_left
theorem take_left {l₁ l₂ : List α} : take (length l₁) (l₁ ++ l₂) = l₁ := by
  induction l₁ with
  | nil => rfl
  | cons a l ih => exact congrArg (cons a) ih
@[simp] theorem take_left' {l₁ l₂ : List α} {i} (h : length l₁ = i) : take i (l₁ ++ l₂) = l₁ := h ▸ take_left

@[simp] theorem map_take {f : α → β} {l : List α} {i : Nat} : (l.take i).map f = (l.map f).take i := by
  induction i generalizing l with
  | zero => rfl
  | succ i ih => cases l with
    | nil => rfl
    | cons a l => exact congrArg (cons (f a)) ih
@[simp] theorem map_drop {f : α → β} {l : List α} {i : Nat} : (l.drop i).map f = (l.map f).drop i := by
  induction i generalizing l with
  | zero => rfl
  | succ i ih => cases l with
    | nil => rfl
    | cons a l => exact ih

@[simp] theorem take_take {l : List α} {i j : Nat} : take i (take j l) = take (min i j) l := by
  induction l generalizing i j with
  | nil => rw [take_nil, take_nil, take_nil]
  | cons a l ih => cases i with
    | zero => rw [Nat.zero_min]; rfl
    | succ i => cases j with
      | zero => rw [Nat.min_zero]; rfl
      | succ j => rw [Nat.succ_min_succ]; exact congrArg (cons a) ih

theorem take_append {l₁ l₂ : List α} {i : Nat} : take i (l₁ ++ l₂) = take i l₁ ++ take (i - l₁.length) l₂ := by
  induction l₁ generalizing i with
  | nil => rw [take_nil]; rfl
  | cons a l ih => cases i with
    | zero => rw [Nat.zero_sub]; rfl
    | succ i => rw [length_cons, Nat.add_sub_add_right]; exact congrArg (cons a) ih
theorem drop_append {l₁ l₂ : List α} {i : Nat} : drop i (l₁ ++ l₂) = drop i l₁ ++ drop (i - l₁.length) l₂ := by
  induction l₁ generalizing i with
  | nil => rw [drop_nil]; rfl
  | cons a l ih => cases i with
    | zero => rw [Nat.zero_sub]; rfl
    | succ i => rw [length_cons, Nat.add_sub_add_right]; exact ih

@[simp] theorem take_replicate {a : α} {i n : Nat} : take i (replicate n a) = replicate (min i n) a := by
  induction n generalizing i with
  | zero => rw [Nat.min_zero, replicate_zero, take_nil]
  | succ n ih => cases i with
    | zero => rw [Nat.zero_min]; rfl
    | succ i => rw [Nat.succ_min_succ]; exact congrArg (cons a) ih
@[simp] theorem drop_replicate {a : α} {i n : Nat} : drop i (replicate n a) = replicate (n - i) a := by
  induction n generalizing i with
  | zero => rw [Nat.zero_sub, replicate_zero, drop_nil]
  | succ n ih => cases i with
    | zero => rfl
    | succ i => rw [Nat.add_sub_add_right]; exact ih

private theorem splitAt_go_eq (l xs acc : List α) (i : Nat) (h : l = acc.reverse ++ xs) :
    splitAt.go l xs i acc = (acc.reverse ++ xs.take i, xs.drop i) := by
  induction xs generalizing i acc with
  | nil => rw [splitAt.go, take_nil, drop_nil, h]
  | cons a xs ih => cases i with
    | zero => exact congrArg (·, a :: xs) (append_nil _).symm
    | succ i => rw [splitAt.go, ih (a :: acc) i (by simp [h])]; simp

@[simp] theorem splitAt_eq {i : Nat} {l : List α} : splitAt i l = (l.take i, l.drop i) := splitAt_go_eq l l [] i rfl

/-! ## `takeWhile` and `dropWhile` -/

theorem takeWhile_cons {p : α → Bool} {a : α} {l : List α} :
    (a :: l).takeWhile p = if p a then a :: l.takeWhile p else [] := by
  rw [takeWhile]; cases p a <;> rfl
@[simp] theorem takeWhile_cons_of_pos {p : α → Bool} {a : α} {l : List α} (h : p a) :
    (a :: l).takeWhile p = a :: l.takeWhile p := by rw [takeWhile_cons, ite_eq_left h]
@[simp] theorem takeWhile_cons_of_neg {p : α → Bool} {a : α} {l : List α} (h : ¬p a) : (a :: l).takeWhile p = [] := by
  rw [takeWhile_cons, ite_eq_right h]
theorem dropWhile_cons : (x :: xs : List α).dropWhile p = if p x then xs.dropWhile p else x :: xs := by
  rw [dropWhile]; cases p x <;> rfl
@[simp] theorem dropWhile_cons_of_pos {a : α} {l : List α} (h : p a) : (a :: l).dropWhile p = l.dropWhile p := by
  rw [dropWhile_cons, ite_eq_left h]
@[simp] theorem dropWhile_cons_of_neg {a : α} {l : List α} (h : ¬p a) : (a :: l).dropWhile p = a :: l := by
  rw [dropWhile_cons, ite_eq_right h]
theorem head?_takeWhile {p : α → Bool} {l : List α} : (l.takeWhile p).head? = l.head?.filter p := by
  cases l with
  | nil => rfl
  | cons a l => rw [takeWhile_cons]; cases h : p a <;> simp [Option.filter_some, h]
theorem takeWhile_map {f : α → β} {p : β → Bool} {l : List α} :
    (l.map f).takeWhile p = (l.takeWhile (p ∘ f)).map f := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, takeWhile_cons, takeWhile_cons, ih, Function.comp_apply]; split <;> rfl
theorem dropWhile_map {f : α → β} {p : β → Bool} {l : List α} :
    (l.map f).dropWhile p = (l.dropWhile (p ∘ f)).map f := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, dropWhile_cons, dropWhile_cons, ih, Function.comp_apply]; split <;> rfl
@[simp] theorem takeWhile_append_dropWhile {p : α → Bool} {l : List α} : takeWhile p l ++ dropWhile p l = l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [takeWhile_cons, dropWhile_cons]; cases p a <;> simp [ih]
@[simp] theorem takeWhile_append_of_pos {p : α → Bool} {l₁ l₂ : List α} (h : ∀ a ∈ l₁, p a) :
    (l₁ ++ l₂).takeWhile p = l₁ ++ l₂.takeWhile p := by
  induction l₁ with
  | nil => rfl
  | cons a l ih =>
    have ⟨ha, hl⟩ := forall_mem_cons.mp h
    rw [cons_append, takeWhile_cons_of_pos ha, ih hl]; rfl
@[simp] theorem dropWhile_append_of_pos {p : α → Bool} {l₁ l₂ : List α} (h : ∀ a ∈ l₁, p a) :
    (l₁ ++ l₂).dropWhile p = l₂.dropWhile p := by
  induction l₁ with
  | nil => rfl
  | cons a l ih =>
    have ⟨ha, hl⟩ := forall_mem_cons.mp h
    rw [cons_append, dropWhile_cons_of_pos ha, ih hl]
theorem take_takeWhile {l : List α} {p : α → Bool} : (l.takeWhile p).take i = (l.take i).takeWhile p := by
  induction l generalizing i with
  | nil => rw [takeWhile_nil, take_nil]; rfl
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => rw [takeWhile_cons, take_succ_cons, takeWhile_cons, ← ih]; split <;> rfl
@[simp] theorem all_takeWhile {l : List α} : (l.takeWhile p).all p = true := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [takeWhile_cons]; cases h : p a <;> simp [ih, h]
@[simp] theorem any_dropWhile {l : List α} : (l.dropWhile p).any (fun x => !p x) = !l.all p := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [dropWhile_cons]; cases h : p a <;> simp [ih, h]

end List
