prelude
import Init.Data.List.Impl
import Init.Data.List.Last
import Init.Omega

/-!
Counting: `List.countP` and `List.count`; searching with `List.find?` and `List.findSome?`; `List.erase`.
-/

universe u v w

namespace List

/-! ## `countP` -/

section
variable {p q : α → Bool}

@[simp] theorem countP_nil : countP p [] = 0 := rfl

protected theorem countP_go_eq_add {l} : countP.go p l n = n + countP.go p l 0 := by
  induction l generalizing n with
  | nil => rfl
  | cons a l ih =>
    rw [countP.go, countP.go]
    cases p a with
    | true =>
      show countP.go p l (n + 1) = n + countP.go p l (0 + 1)
      rw [ih (n := n + 1), ih (n := 0 + 1)]
      omega
    | false => exact ih

@[simp] theorem countP_cons_of_pos {l} (pa : p a) : countP p (a :: l) = countP p l + 1 := by
  rw [countP, countP.go, pa]
  exact List.countP_go_eq_add.trans (Nat.add_comm ..)
@[simp] theorem countP_cons_of_neg {l} (pa : ¬p a) : countP p (a :: l) = countP p l := by
  rw [countP, countP.go, Bool.of_not_eq_true pa]; rfl
theorem countP_cons {a : α} {l : List α} : countP p (a :: l) = countP p l + if p a then 1 else 0 := by
  by_cases h : p a <;> simp [h]
@[simp] theorem countP_singleton {a : α} : countP p [a] = if p a then 1 else 0 := by simp [countP_cons]

theorem countP_eq_length_filter {l : List α} : countP p l = (filter p l).length := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [countP_cons, filter_cons, ih]; split <;> rfl
theorem countP_eq_length_filter' : countP p = length ∘ filter p := funext fun _ => countP_eq_length_filter
theorem length_eq_countP_add_countP (p : α → Bool) {l : List α} :
    length l = countP p l + countP (fun a => ¬p a) l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [length_cons, ih, countP_cons, countP_cons]; cases h : p a <;> simp <;> omega
theorem countP_le_length : countP p l ≤ l.length := countP_eq_length_filter ▸ length_filter_le p l
@[simp] theorem countP_append {l₁ l₂ : List α} : countP p (l₁ ++ l₂) = countP p l₁ + countP p l₂ := by
  simp only [countP_eq_length_filter, filter_append, length_append]
@[simp] theorem countP_pos_iff {p} : 0 < countP p l ↔ ∃ a ∈ l, p a := by
  simp only [countP_eq_length_filter, length_pos_iff_exists_mem, mem_filter]
@[simp] theorem one_le_countP_iff {p} : 1 ≤ countP p l ↔ ∃ a ∈ l, p a := countP_pos_iff
@[simp] theorem countP_eq_zero {p} : countP p l = 0 ↔ ∀ a ∈ l, ¬p a := by
  simp only [countP_eq_length_filter, length_eq_zero_iff, filter_eq_nil_iff]
@[simp] theorem countP_eq_length {p} : countP p l = l.length ↔ ∀ a ∈ l, p a := by
  rw [countP_eq_length_filter, length_filter_eq_length_iff]
theorem countP_replicate {p : α → Bool} {a : α} {n : Nat} : countP p (replicate n a) = if p a then n else 0 := by
  rw [countP_eq_length_filter, filter_replicate]; split <;> simp
theorem countP_filter {l : List α} : countP p (filter q l) = countP (fun a => p a && q a) l := by
  simp only [countP_eq_length_filter, filter_filter]
@[simp] theorem countP_true : (countP fun (_ : α) => true) = length := funext fun l => by simp
@[simp] theorem countP_false : (countP fun (_ : α) => false) = Function.const _ 0 := funext fun l => by simp
@[simp] theorem countP_map {p : β → Bool} {f : α → β} {l} : countP p (map f l) = countP (p ∘ f) l := by
  rw [countP_eq_length_filter, countP_eq_length_filter, filter_map, length_map]
theorem length_filterMap_eq_countP {f : α → Option β} {l : List α} :
    (filterMap f l).length = countP (fun a => (f a).isSome) l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filterMap_cons, countP_cons]; cases f a <;> simp [ih]
@[simp] theorem countP_flatten {l : List (List α)} : countP p l.flatten = (l.map (countP p)).sum := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
theorem countP_flatMap {p : β → Bool} {l : List α} {f : α → List β} :
    countP p (l.flatMap f) = sum (map (countP p ∘ f) l) := by
  rw [flatMap_def, countP_flatten, map_map]
@[simp] theorem countP_reverse {l : List α} : countP p l.reverse = countP p l := by
  simp only [countP_eq_length_filter, filter_reverse, length_reverse]
theorem countP_mono_left (h : ∀ x ∈ l, p x → q x) : countP p l ≤ countP q l := by
  induction l with
  | nil => exact Nat.le_refl 0
  | cons a l ih =>
    have ⟨ha, hl⟩ := forall_mem_cons.mp h
    have := ih hl
    rw [countP_cons, countP_cons]
    cases hp : p a with
    | true => simp only [ha hp, ite_true]; omega
    | false => exact Nat.le_trans this (Nat.le_add_right _ _)
theorem countP_congr (h : ∀ x ∈ l, p x ↔ q x) : countP p l = countP q l :=
  Nat.le_antisymm (countP_mono_left fun x hx => (h x hx).mp) (countP_mono_left fun x hx => (h x hx).mpr)

end

/-! ## `count` -/

section
variable [BEq α]

@[simp] theorem count_nil {a : α} : count a [] = 0 := rfl
theorem count_cons {a b : α} {l : List α} : count a (b :: l) = count a l + if b == a then 1 else 0 := countP_cons
theorem count_eq_countP {a : α} {l : List α} : count a l = countP (· == a) l := rfl
theorem count_eq_countP' {a : α} : count a = countP (· == a) := (rfl)
theorem count_eq_length_filter {a : α} {l : List α} : count a l = (filter (· == a) l).length := countP_eq_length_filter
theorem count_le_length {a : α} {l : List α} : count a l ≤ l.length := countP_le_length
theorem count_le_count_cons {a b : α} {l : List α} : count a l ≤ count a (b :: l) := by
  rw [count_cons]; exact Nat.le_add_right _ _
theorem count_singleton {a b : α} : count a [b] = if b == a then 1 else 0 := countP_singleton
@[simp] theorem count_append {a : α} {l₁ l₂ : List α} : count a (l₁ ++ l₂) = count a l₁ + count a l₂ := countP_append
theorem count_flatten {a : α} {l : List (List α)} : count a l.flatten = (l.map (count a)).sum := countP_flatten
@[simp] theorem count_reverse {a : α} {l : List α} : count a l.reverse = count a l := countP_reverse

variable [LawfulBEq α]

@[simp] theorem count_cons_self {a : α} {l : List α} : count a (a :: l) = count a l + 1 := by simp [count_cons]
@[simp] theorem count_cons_of_ne (h : b ≠ a) {l : List α} : count a (b :: l) = count a l := by simp [count_cons, h]
theorem count_singleton_self {a : α} : count a [a] = 1 := by simp
theorem count_concat_self {a : α} {l : List α} : count a (concat l a) = count a l + 1 := by simp
@[simp] theorem count_pos_iff {a : α} {l : List α} : 0 < count a l ↔ a ∈ l := by
  rw [count_eq_countP, countP_pos_iff]; simp
@[simp] theorem one_le_count_iff {a : α} {l : List α} : 1 ≤ count a l ↔ a ∈ l := count_pos_iff
theorem count_eq_zero_of_not_mem {a : α} {l : List α} (h : a ∉ l) : count a l = 0 :=
  (Nat.eq_zero_or_pos _).resolve_right fun pos => h (count_pos_iff.mp pos)
theorem not_mem_of_count_eq_zero {a : α} {l : List α} (h : count a l = 0) : a ∉ l :=
  fun m => Nat.ne_of_gt (count_pos_iff.mpr m) h
theorem count_eq_zero {l : List α} : count a l = 0 ↔ a ∉ l := ⟨not_mem_of_count_eq_zero, count_eq_zero_of_not_mem⟩
theorem count_eq_length {l : List α} : count a l = l.length ↔ ∀ b ∈ l, a = b := by
  rw [count_eq_countP, countP_eq_length]
  exact ⟨fun h b hb => (eq_of_beq (h b hb)).symm, fun h b hb => beq_of_eq (h b hb).symm⟩
@[simp] theorem count_replicate_self {a : α} {n : Nat} : count a (replicate n a) = n := by
  rw [count_eq_countP, countP_replicate, beq_self_eq_true]; rfl
omit [LawfulBEq α] in
theorem count_replicate {a b : α} {n : Nat} : count a (replicate n b) = if b == a then n else 0 := countP_replicate
theorem filter_beq {l : List α} (a : α) : l.filter (· == a) = replicate (count a l) a :=
  eq_replicate_iff.mpr ⟨count_eq_length_filter.symm, fun _ h => eq_of_beq (mem_filter.mp h).2⟩

end

/-! ## `find?` and `findSome?` -/

@[simp] theorem find?_cons_of_pos {l} (h : p a) : find? p (a :: l) = some a := by rw [find?_cons, h]
@[simp] theorem find?_cons_of_neg {l} (h : ¬p a) : find? p (a :: l) = find? p l := by
  rw [find?_cons, Bool.of_not_eq_true h]
@[simp] theorem find?_eq_none : find? p l = none ↔ ∀ x ∈ l, ¬p x := by
  induction l with
  | nil => simp
  | cons a l ih => rw [find?_cons]; cases h : p a <;> simp [h, ih]
theorem find?_some {l} (h : find? p l = some a) : p a := by
  induction l with
  | nil => exact nomatch h
  | cons b l ih =>
    rw [find?_cons] at h
    cases hb : p b with
    | true => rw [hb] at h; exact Option.some.inj h ▸ hb
    | false => rw [hb] at h; exact ih h
theorem mem_of_find?_eq_some {l} (h : find? p l = some a) : a ∈ l := by
  induction l with
  | nil => exact nomatch h
  | cons b l ih =>
    rw [find?_cons] at h
    cases hb : p b with
    | true => rw [hb] at h; exact Option.some.inj h ▸ .head l
    | false => rw [hb] at h; exact .tail b (ih h)
@[simp] theorem find?_isSome {xs : List α} {p : α → Bool} : (xs.find? p).isSome ↔ ∃ x, x ∈ xs ∧ p x := by
  rw [Option.isSome_iff_ne_none, ne_eq, find?_eq_none]; simp
@[simp] theorem find?_map {f : β → α} {l : List β} : find? p (l.map f) = (l.find? (p ∘ f)).map f := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, find?_cons, find?_cons, ih, Function.comp_apply]; cases p (f a) <;> rfl
@[simp] theorem find?_append {xs ys : List α} : (xs ++ ys).find? p = (xs.find? p).or (ys.find? p) := by
  induction xs with
  | nil => rfl
  | cons a l ih => rw [cons_append, find?_cons, find?_cons, ih]; cases p a <;> rfl
@[simp] theorem head?_filter {p : α → Bool} {l : List α} : (l.filter p).head? = l.find? p := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filter_cons, find?_cons]; cases h : p a <;> simp [ih]
@[simp] theorem findSome?_eq_none_iff : findSome? f l = none ↔ ∀ x ∈ l, f x = none := by
  induction l with
  | nil => simp
  | cons a l ih => rw [findSome?_cons]; cases h : f a <;> simp [h, ih]
theorem exists_of_findSome?_eq_some {l : List α} {f : α → Option β} (w : l.findSome? f = some b) :
    ∃ a, a ∈ l ∧ f a = some b := by
  induction l with
  | nil => exact nomatch w
  | cons a l ih =>
    rw [findSome?_cons] at w
    cases h : f a with
    | some c => rw [h] at w; exact ⟨a, .head l, h.trans w⟩
    | none =>
      rw [h] at w
      have ⟨x, hx, e⟩ := ih w
      exact ⟨x, .tail a hx, e⟩
@[simp] theorem head?_filterMap {f : α → Option β} {l : List α} : (l.filterMap f).head? = l.findSome? f := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filterMap_cons, findSome?_cons]; cases f a <;> simp [ih]

/-! ## `erase` -/

section
variable [BEq α]

theorem erase_of_not_mem [LawfulBEq α] {a : α} {l : List α} (h : a ∉ l) : l.erase a = l := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    rw [erase_cons, beq_false_of_ne (ne_of_not_mem_cons h).symm, ih (not_mem_of_not_mem_cons h)]; rfl
@[simp] theorem erase_cons_head [LawfulBEq α] {a : α} {l : List α} : (a :: l).erase a = l := by simp [erase_cons]
@[simp] theorem erase_cons_tail {a b : α} {l : List α} (h : ¬(b == a)) : (b :: l).erase a = b :: l.erase a := by
  rw [erase_cons, ite_eq_right h]
theorem mem_of_mem_erase {a b : α} {l : List α} (h : a ∈ l.erase b) : a ∈ l := by
  induction l with
  | nil => exact h
  | cons c l ih =>
    rw [erase_cons] at h
    split at h
    · exact .tail c h
    · exact (mem_cons.mp h).elim (fun e => e ▸ .head l) fun h => .tail c (ih h)
@[simp] theorem mem_erase_of_ne [LawfulBEq α] {a b : α} {l : List α} (ab : a ≠ b) : a ∈ l.erase b ↔ a ∈ l := by
  refine ⟨mem_of_mem_erase, fun h => ?_⟩
  induction l with
  | nil => exact h
  | cons c l ih =>
    rw [erase_cons]
    split
    · exact (mem_cons.mp h).resolve_left fun e => ab (e.trans (eq_of_beq (by assumption)))
    · exact (mem_cons.mp h).elim (fun e => e ▸ .head _) fun h => .tail c (ih h)
@[simp] theorem length_erase_of_mem [LawfulBEq α] {a : α} {l : List α} (h : a ∈ l) :
    length (l.erase a) = length l - 1 := by
  induction l with
  | nil => exact absurd h not_mem_nil
  | cons b l ih =>
    rw [erase_cons]
    split
    · rfl
    · have m := (mem_cons.mp h).resolve_left fun e => (by assumption : ¬(b == a)) (beq_of_eq e.symm)
      rw [length_cons, ih m, length_cons]
      have := length_pos_of_mem m
      omega

end

end List
