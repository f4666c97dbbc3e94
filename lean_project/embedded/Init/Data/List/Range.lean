prelude
import Init.Data.List.Sublist
import Init.Data.Prod
import Init.Omega

/-!
`List.range`, `List.range'`, `List.zipIdx`, `List.zip`, `List.zipWith`, `List.unzip`, `List.min?`: lengths, elements,
membership.
-/

universe u v w

namespace List

/-! ## `range'` -/

@[simp] theorem length_range' {s step} {n : Nat} : length (range' s n step) = n := by
  induction n generalizing s with
  | zero => rfl
  | succ n ih => exact congrArg Nat.succ ih
@[simp] theorem range'_eq_nil_iff : range' s n step = [] ↔ n = 0 := by rw [← length_eq_zero_iff, length_range']
theorem range'_ne_nil_iff (s : Nat) {n step : Nat} : range' s n step ≠ [] ↔ n ≠ 0 := not_congr range'_eq_nil_iff
@[simp] theorem tail_range' : (range' s n step).tail = range' (s + step) (n - 1) step := by cases n <;> rfl
theorem mem_range' {n} : m ∈ range' s n step ↔ ∃ i < n, m = s + step * i := by
  induction n generalizing s with
  | zero => simp
  | succ n ih =>
    rw [range'_succ, mem_cons, ih]
    constructor
    · rintro (rfl | ⟨i, hi, rfl⟩)
      · exact ⟨0, Nat.succ_pos n, rfl⟩
      · exact ⟨i + 1, Nat.succ_lt_succ hi, by rw [Nat.mul_succ]; omega⟩
    · rintro ⟨i, hi, rfl⟩
      cases i with
      | zero => exact .inl rfl
      | succ i => exact .inr ⟨i, Nat.lt_of_succ_lt_succ hi, by rw [Nat.mul_succ]; omega⟩
@[simp] theorem mem_range'_1 : m ∈ range' s n ↔ s ≤ m ∧ m < s + n := by
  rw [mem_range']
  exact ⟨fun ⟨i, _, _⟩ => by omega, fun _ => ⟨m - s, by omega, by omega⟩⟩
theorem getElem?_range' {s step} {i n : Nat} (h : i < n) : (range' s n step)[i]? = some (s + step * i) := by
  induction n generalizing s i with
  | zero => exact absurd h (Nat.not_lt_zero i)
  | succ n ih => cases i with
    | zero => rfl
    | succ i =>
      rw [range'_succ, getElem?_cons_succ, ih (Nat.lt_of_succ_lt_succ h), Nat.mul_succ]
      congr 1
      omega
@[simp] theorem getElem_range' {n m step} {i} (H : i < (range' n m step).length) :
    (range' n m step)[i] = n + step * i := by
  rw [getElem_eq_iff, getElem?_range' (by rwa [length_range'] at H)]
theorem map_add_range' {a} (s n step) : map (a + ·) (range' s n step) = range' (a + s) n step := by
  induction n generalizing s with
  | zero => rfl
  | succ n ih => rw [range'_succ, map_cons, ih, range'_succ, Nat.add_assoc]
theorem range'_append {s m n step : Nat} : range' s m step ++ range' (s + step * m) n step = range' s (m + n) step := by
  induction m generalizing s with
  | zero => rw [Nat.zero_add]; rfl
  | succ m ih =>
    rw [range'_succ, cons_append, Nat.succ_add, range'_succ, ← ih, Nat.mul_succ]
    congr 3
    omega
@[simp] theorem range'_append_1 {s m n : Nat} : range' s m ++ range' (s + m) n = range' s (m + n) := by
  have h := range'_append (s := s) (m := m) (n := n) (step := 1)
  rwa [Nat.one_mul] at h
theorem range'_concat {s n : Nat} : range' s (n + 1) step = range' s n step ++ [s + step * n] := range'_append.symm
theorem range'_1_concat {s n : Nat} : range' s (n + 1) = range' s n ++ [s + n] := by rw [range'_concat, Nat.one_mul]

/-! ## `range` -/

@[simp] theorem range_one : range 1 = [0] := rfl
theorem range_loop_range' (s n) : range.loop s (range' s n) = range' 0 (n + s) := by
  induction s generalizing n with
  | zero => rfl
  | succ s ih => exact (ih (n + 1)).trans (by rw [Nat.succ_add_eq_add_succ])
theorem range_eq_range' {n : Nat} : range n = range' 0 n := (range_loop_range' n 0).trans (by rw [Nat.zero_add])
@[simp] theorem length_range {n : Nat} : (range n).length = n := by rw [range_eq_range', length_range']
@[simp] theorem mem_range {m n : Nat} : m ∈ range n ↔ m < n := by simp [range_eq_range']
theorem not_mem_range_self {n : Nat} : n ∉ range n := by simp
theorem self_mem_range_succ {n : Nat} : n ∈ range (n + 1) := by simp
theorem getElem?_range {i n : Nat} (h : i < n) : (range n)[i]? = some i := by
  rw [range_eq_range', getElem?_range' h]; simp
@[simp] theorem getElem_range (h : j < (range n).length) : (range n)[j] = j := by
  rw [getElem_eq_iff, getElem?_range (by rwa [length_range] at h)]
theorem range_succ {n : Nat} : range (Nat.succ n) = range n ++ [n] := by
  rw [range_eq_range', range_eq_range', range'_1_concat, Nat.zero_add]
theorem range'_eq_map_range {s n : Nat} : range' s n = map (s + ·) (range n) := by
  rw [range_eq_range', map_add_range']; rfl
theorem range_succ_eq_map {n : Nat} : range (n + 1) = 0 :: map Nat.succ (range n) := by
  rw [range_eq_range', range'_succ, range'_eq_map_range]
  congr 2
  funext i
  omega
@[simp] theorem range_eq_nil {n : Nat} : range n = [] ↔ n = 0 := by rw [range_eq_range', range'_eq_nil_iff]
theorem range_ne_nil {n : Nat} : range n ≠ [] ↔ n ≠ 0 := not_congr range_eq_nil
theorem range_add {n m : Nat} : range (n + m) = range n ++ (range m).map (n + ·) := by
  rw [← range'_eq_map_range, range_eq_range', range_eq_range', ← range'_append_1, Nat.zero_add]

/-! ## `zipIdx` -/

@[simp] theorem zipIdx_eq_nil_iff {l : List α} {i : Nat} : List.zipIdx l i = [] ↔ l = [] := by cases l <;> simp
@[simp] theorem length_zipIdx {l : List α} {i} : (zipIdx l i).length = l.length := by
  induction l generalizing i with
  | nil => rfl
  | cons a l ih => exact congrArg Nat.succ ih
@[simp] theorem getElem?_zipIdx {l : List α} {i j} : (zipIdx l i)[j]? = l[j]?.map fun a => (a, i + j) := by
  induction l generalizing i j with
  | nil => rfl
  | cons a l ih => cases j with
    | zero => rfl
    | succ j =>
      rw [zipIdx_cons, getElem?_cons_succ, getElem?_cons_succ, ih]
      congr 1
      funext a
      congr 1
      omega
@[simp] theorem zipIdx_map_fst (i) (l : List α) : map Prod.fst (zipIdx l i) = l := by
  induction l generalizing i with
  | nil => rfl
  | cons a l ih => exact congrArg (cons a) (ih (i + 1))
@[simp] theorem zipIdx_map_snd (i : Nat) (l : List α) : map Prod.snd (zipIdx l i) = range' i l.length := by
  induction l generalizing i with
  | nil => rfl
  | cons a l ih => exact congrArg (cons i) (ih (i + 1))

/-! ## `zip`, `zipWith`, `unzip` -/

@[simp] theorem length_zipWith {l₁ : List α} {l₂ : List β} {f : α → β → γ} :
    length (zipWith f l₁ l₂) = min (length l₁) (length l₂) := by
  induction l₁ generalizing l₂ with
  | nil => exact (Nat.zero_min _).symm
  | cons a l ih => cases l₂ with
    | nil => exact (Nat.min_zero _).symm
    | cons b l₂ => rw [zipWith_cons_cons, length_cons, ih, length_cons, length_cons, Nat.succ_min_succ]
@[simp] theorem length_zip {l₁ : List α} {l₂ : List β} : length (zip l₁ l₂) = min (length l₁) (length l₂) :=
  length_zipWith
theorem getElem?_zipWith {f : α → β → γ} {i : Nat} :
    (List.zipWith f as bs)[i]? = match as[i]?, bs[i]? with | some a, some b => some (f a b) | _, _ => none := by
  induction as generalizing bs i with
  | nil => rfl
  | cons a as ih => cases bs with
    | nil => rw [zipWith_nil_right]; simp only [getElem?_nil]; cases (a :: as)[i]? <;> rfl
    | cons b bs => cases i with
      | zero => rfl
      | succ i => exact ih
theorem zip_map {f : α → γ} {g : β → δ} {l₁ : List α} {l₂ : List β} :
    zip (l₁.map f) (l₂.map g) = (zip l₁ l₂).map (Prod.map f g) := by
  induction l₁ generalizing l₂ with
  | nil => rfl
  | cons a l ih => cases l₂ with
    | nil => rfl
    | cons b l₂ => exact congrArg (cons (f a, g b)) ih
theorem zipWith_map {μ} {f : γ → δ → μ} {g : α → γ} {h : β → δ} {l₁ : List α} {l₂ : List β} :
    zipWith f (l₁.map g) (l₂.map h) = zipWith (fun a b => f (g a) (h b)) l₁ l₂ := by
  induction l₁ generalizing l₂ with
  | nil => rfl
  | cons a l ih => cases l₂ with
    | nil => rfl
    | cons b l₂ => exact congrArg (cons (f (g a) (h b))) ih
theorem map_zipWith {δ : Type _} {f : α → β} {g : γ → δ → α} {l : List γ} {l' : List δ} :
    map f (zipWith g l l') = zipWith (fun x y => f (g x y)) l l' := by
  induction l generalizing l' with
  | nil => rfl
  | cons a l ih => cases l' with
    | nil => rfl
    | cons b l' => exact congrArg (cons (f (g a b))) ih
theorem of_mem_zip {a b} {l₁ : List α} {l₂ : List β} (h : (a, b) ∈ zip l₁ l₂) : a ∈ l₁ ∧ b ∈ l₂ := by
  induction l₁ generalizing l₂ with
  | nil => exact absurd h not_mem_nil
  | cons x l ih => cases l₂ with
    | nil => exact absurd h not_mem_nil
    | cons y l₂ =>
      cases h with
      | head _ => exact ⟨.head l, .head l₂⟩
      | tail _ h => exact ⟨.tail x (ih h).1, .tail y (ih h).2⟩
theorem map_fst_zip {l₁ : List α} {l₂ : List β} (h : l₁.length ≤ l₂.length) : map Prod.fst (zip l₁ l₂) = l₁ := by
  induction l₁ generalizing l₂ with
  | nil => rfl
  | cons a l ih => cases l₂ with
    | nil => exact absurd h (Nat.not_succ_le_zero _)
    | cons b l₂ => exact congrArg (cons a) (ih (Nat.le_of_succ_le_succ h))
theorem map_snd_zip {l₁ : List α} {l₂ : List β} (h : l₂.length ≤ l₁.length) : map Prod.snd (zip l₁ l₂) = l₂ := by
  induction l₁ generalizing l₂ with
  | nil => cases l₂ with
    | nil => rfl
    | cons b l₂ => exact absurd h (Nat.not_succ_le_zero _)
  | cons a l ih => cases l₂ with
    | nil => rfl
    | cons b l₂ => exact congrArg (cons b) (ih (Nat.le_of_succ_le_succ h))
theorem zip_append {l₁ r₁ : List α} {l₂ r₂ : List β} (h : length l₁ = length l₂) :
    zip (l₁ ++ r₁) (l₂ ++ r₂) = zip l₁ l₂ ++ zip r₁ r₂ := by
  induction l₁ generalizing l₂ with
  | nil => cases l₂ with
    | nil => rfl
    | cons _ _ => exact nomatch h
  | cons a l ih => cases l₂ with
    | nil => exact nomatch h
    | cons b l₂ => exact congrArg (cons (a, b)) (ih (Nat.succ.inj h))
@[simp] theorem unzip_fst : (unzip l).fst = l.map Prod.fst := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (cons a.1) ih
@[simp] theorem unzip_snd : (unzip l).snd = l.map Prod.snd := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (cons a.2) ih
theorem unzip_eq_map {l : List (α × β)} : unzip l = (l.map Prod.fst, l.map Prod.snd) := Prod.ext unzip_fst unzip_snd
theorem zip_unzip (l : List (α × β)) : zip (unzip l).1 (unzip l).2 = l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (cons a) ih

/-! ## `min?` and `max?` -/

@[simp] theorem min?_nil [Min α] : ([] : List α).min? = none := rfl
theorem min?_cons' [Min α] {xs : List α} : (x :: xs).min? = some (foldl min x xs) := rfl
@[simp] theorem min?_eq_none_iff {xs : List α} [Min α] : xs.min? = none ↔ xs = [] := by cases xs <;> simp [min?_cons']
@[simp] theorem max?_nil [Max α] : ([] : List α).max? = none := rfl
theorem max?_cons' [Max α] {xs : List α} : (x :: xs).max? = some (foldl max x xs) := rfl
@[simp] theorem max?_eq_none_iff {xs : List α} [Max α] : xs.max? = none ↔ xs = [] := by cases xs <;> simp [max?_cons']

end List
