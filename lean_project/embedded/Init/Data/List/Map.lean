prelude
import Init.Data.List.Lemmas

/-!
`List.map`, `List.filter` and `List.filterMap`: membership, length, composition, and what they do to `++`.
-/

universe u v w

namespace List

/-! ## `map` -/

@[simp] theorem length_map {as : List α} (f : α → β) : (as.map f).length = as.length := by
  induction as with
  | nil => rfl
  | cons a as ih => exact congrArg Nat.succ ih

@[simp] theorem isEmpty_map {l : List α} {f : α → β} : (l.map f).isEmpty = l.isEmpty := by cases l <;> rfl

theorem map_id (l : List α) : map (id : α → α) l = l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (cons a) ih

@[simp] theorem map_id_fun : map (id : α → α) = id := funext map_id
@[simp] theorem map_id_fun' : map (fun (a : α) => a) = id := map_id_fun
theorem map_id' (l : List α) : map (fun (a : α) => a) l = l := map_id l
theorem map_id'' {f : α → α} (h : ∀ x, f x = x) (l : List α) : map f l = l := (funext h : f = id) ▸ map_id l
theorem map_singleton {f : α → β} {a : α} : map f [a] = [f a] := rfl

@[simp] theorem map_map {g : β → γ} {f : α → β} {l : List α} : map g (map f l) = map (g ∘ f) l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (cons (g (f a))) ih

@[simp] theorem map_append {f : α → β} {l₁ l₂} : map f (l₁ ++ l₂) = map f l₁ ++ map f l₂ := by
  induction l₁ with
  | nil => rfl
  | cons a l ih => exact congrArg (cons (f a)) ih

@[simp 500] theorem mem_map {f : α → β} {l : List α} : b ∈ l.map f ↔ ∃ a, a ∈ l ∧ f a = b := by
  induction l with
  | nil => simp
  | cons a l ih => simp [ih, eq_comm (a := b)]

theorem exists_of_mem_map (h : b ∈ map f l) : ∃ a, a ∈ l ∧ f a = b := mem_map.mp h
theorem mem_map_of_mem {f : α → β} (h : a ∈ l) : f a ∈ map f l := mem_map.mpr ⟨a, h, rfl⟩
theorem forall_mem_map {f : α → β} {l : List α} {P : β → Prop} :
    (∀ (i) (_ : i ∈ l.map f), P i) ↔ ∀ (j) (_ : j ∈ l), P (f j) where
  mp h j hj := h (f j) (mem_map_of_mem hj)
  mpr h _ hi := have ⟨j, hj, e⟩ := mem_map.mp hi; e ▸ h j hj

@[simp] theorem map_eq_nil_iff {f : α → β} {l : List α} : map f l = [] ↔ l = [] := by cases l <;> simp
theorem eq_nil_of_map_eq_nil {f : α → β} {l : List α} (h : map f l = []) : l = [] := map_eq_nil_iff.mp h

@[simp] theorem map_inj_left {f g : α → β} : map f l = map g l ↔ ∀ a ∈ l, f a = g a := by
  induction l with
  | nil => simp
  | cons a l ih => simp [ih]

theorem map_congr_left (h : ∀ a ∈ l, f a = g a) : map f l = map g l := map_inj_left.mpr h
theorem map_eq_map_iff : map f l = map g l ↔ ∀ a ∈ l, f a = g a := map_inj_left

theorem map_inj_right {f : α → β} (w : ∀ x y, f x = f y → x = y) : map f l = map f l' ↔ l = l' where
  mp h := by
    induction l generalizing l' with
    | nil => exact (map_eq_nil_iff.mp h.symm).symm
    | cons a l ih =>
      match l' with
      | [] => exact absurd h (by simp)
      | b :: l' =>
        have ⟨e, es⟩ := cons.inj h
        rw [w a b e, ih es]
  mpr := congrArg (map f)

theorem map_inj : map f = map g ↔ f = g :=
  ⟨fun h => funext fun a => head_eq_of_cons_eq (congrFun h [a]), congrArg map⟩

theorem map_eq_cons_iff {f : α → β} {l : List α} :
    map f l = b :: l₂ ↔ ∃ a l₁, l = a :: l₁ ∧ f a = b ∧ map f l₁ = l₂ where
  mp h := match l, h with
    | a :: l, h => ⟨a, l, rfl, cons.inj h⟩
  mpr | ⟨_, _, e, e₁, e₂⟩ => e ▸ e₁ ▸ e₂ ▸ rfl

theorem map_eq_cons_iff' {f : α → β} {l : List α} :
    map f l = b :: l₂ ↔ l.head?.map f = some b ∧ l.tail?.map (map f) = some l₂ := by cases l <;> simp
@[simp] theorem map_eq_singleton_iff {f : α → β} {l : List α} {b : β} : map f l = [b] ↔ ∃ a, l = [a] ∧ f a = b := by
  rw [map_eq_cons_iff]
  exact ⟨fun ⟨a, l, e, ea, en⟩ => ⟨a, map_eq_nil_iff.mp en ▸ e, ea⟩, fun ⟨a, e, ea⟩ => ⟨a, [], e, ea, rfl⟩⟩

theorem map_eq_foldr {f : α → β} {l : List α} : map f l = foldr (fun a bs => f a :: bs) [] l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (cons (f a)) ih

@[simp] theorem head?_map {f : α → β} {l : List α} : (map f l).head? = l.head?.map f := by cases l <;> rfl
@[simp] theorem map_tail? {f : α → β} {l : List α} : (tail? l).map (map f) = tail? (map f l) := by cases l <;> rfl
@[simp] theorem map_tail {f : α → β} {l : List α} : map f l.tail = (map f l).tail := by cases l <;> rfl
theorem headD_map {f : α → β} {l : List α} {a : α} : (map f l).headD (f a) = f (l.headD a) := by cases l <;> rfl
theorem tailD_map {f : α → β} {l l' : List α} : tailD (map f l) (map f l') = map f (tailD l l') := by cases l <;> rfl

@[simp] theorem any_map {l : List α} {p : β → Bool} : (l.map f).any p = l.any (p ∘ f) := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (p (f a) || ·) ih
@[simp] theorem all_map {l : List α} {p : β → Bool} : (l.map f).all p = l.all (p ∘ f) := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (p (f a) && ·) ih

@[simp] theorem contains_map [BEq β] {l : List α} {x : β} {f : α → β} :
    (l.map f).contains x = l.any (fun a => x == f a) := by
  rw [contains_eq_any_beq, any_map]; rfl

/-! ## `filter` -/

@[simp] theorem filter_cons_of_pos {p : α → Bool} {a : α} {l} (pa : p a) : filter p (a :: l) = a :: filter p l := by
  rw [filter, pa]
@[simp] theorem filter_cons_of_neg {p : α → Bool} {a : α} {l} (pa : ¬p a) : filter p (a :: l) = filter p l := by
  rw [filter, Bool.of_not_eq_true pa]
theorem filter_cons : (x :: xs : List α).filter p = if p x then x :: (xs.filter p) else xs.filter p := by
  rw [filter]; cases p x <;> rfl

@[simp] theorem filter_append {p : α → Bool} (l₁ l₂ : List α) : filter p (l₁ ++ l₂) = filter p l₁ ++ filter p l₂ := by
  induction l₁ with
  | nil => rfl
  | cons a l ih => rw [cons_append, filter_cons, filter_cons, ih]; split <;> rfl

@[simp] theorem mem_filter : x ∈ filter p as ↔ x ∈ as ∧ p x := by
  induction as with
  | nil => simp
  | cons a as ih =>
    rw [filter_cons, mem_cons]
    by_cases h : p a
    · simp only [h, ite_true, mem_cons, ih]
      exact ⟨fun | .inl e => ⟨.inl e, e ▸ h⟩ | .inr m => ⟨.inr m.1, m.2⟩,
        fun | ⟨.inl e, _⟩ => .inl e | ⟨.inr m, hx⟩ => .inr ⟨m, hx⟩⟩
    · rw [ite_eq_right h, ih]
      exact ⟨fun m => ⟨.inr m.1, m.2⟩, fun | ⟨.inl e, hx⟩ => absurd (e ▸ hx) h | ⟨.inr m, hx⟩ => ⟨m, hx⟩⟩

theorem length_filter_le (p : α → Bool) (l : List α) : (l.filter p).length ≤ l.length := by
  induction l with
  | nil => exact Nat.le_refl 0
  | cons a l ih =>
    rw [filter_cons]
    split
    · exact Nat.succ_le_succ ih
    · exact Nat.le_succ_of_le ih

@[simp] theorem filter_eq_self {l} : filter p l = l ↔ ∀ a ∈ l, p a where
  mp e _ h := (mem_filter.mp (e.symm ▸ h)).2
  mpr h := by
    induction l with
    | nil => rfl
    | cons a l ih => rw [filter_cons_of_pos (h a (.head l)), ih fun x hx => h x (.tail a hx)]

@[simp] theorem length_filter_eq_length_iff {l} : (filter p l).length = l.length ↔ ∀ a ∈ l, p a where
  mp e := by
    induction l with
    | nil => exact nofun
    | cons a l ih =>
      by_cases h : p a
      · rw [filter_cons_of_pos h] at e
        exact forall_mem_cons.mpr ⟨h, ih (Nat.succ.inj e)⟩
      · rw [filter_cons_of_neg h] at e
        exact absurd (e ▸ length_filter_le p l) (Nat.not_succ_le_self _)
  mpr h := congrArg length (filter_eq_self.mpr h)

theorem filter_bne_eq_self_of_not_mem [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : a ∉ l) : l.filter (· != a) = l :=
  filter_eq_self.mpr fun _ hx => bne_iff_ne.mpr fun e => h (e ▸ hx)

@[simp] theorem filter_eq_nil_iff {l} : filter p l = [] ↔ ∀ a, a ∈ l → ¬p a := by
  rw [eq_nil_iff_forall_not_mem]; simp

theorem forall_mem_filter {l : List α} {p : α → Bool} {P : α → Prop} :
    (∀ (i) (_ : i ∈ l.filter p), P i) ↔ ∀ (j) (_ : j ∈ l), p j → P j := by simp

@[simp] theorem filter_filter {l} : filter p (filter q l) = filter (fun a => p a && q a) l := by
  induction l with
  | nil => rfl
  | cons a l ih => by_cases hq : q a <;> by_cases hp : p a <;> simp [hq, hp, ih]

theorem filter_congr {p q : α → Bool} {l : List α} (h : ∀ x ∈ l, p x = q x) : filter p l = filter q l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filter_cons, filter_cons, h a (.head l), ih fun x hx => h x (.tail a hx)]

theorem filter_map {f : β → α} {p : α → Bool} {l : List β} : filter p (map f l) = map f (filter (p ∘ f) l) := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [map_cons, filter_cons, filter_cons, ih, Function.comp_apply]
    split <;> rfl

theorem map_filter_eq_foldr {f : α → β} {p : α → Bool} {as : List α} :
    map f (filter p as) = foldr (fun a bs => bif p a then f a :: bs else bs) [] as := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [foldr_cons, ← ih, filter]; cases p a <;> rfl

@[simp] theorem any_filter {l : List α} {p q : α → Bool} : (filter p l).any q = l.any fun a => p a && q a := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [any_cons, ← ih, filter]; cases p a <;> rfl
@[simp] theorem all_filter {l : List α} {p q : α → Bool} : (filter p l).all q = l.all fun a => !(p a) || q a := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [all_cons, ← ih, filter]; cases p a <;> rfl

theorem filter_eq_cons_iff {l} {a} {as} :
    filter p l = a :: as ↔ ∃ l₁ l₂, l = l₁ ++ a :: l₂ ∧ (∀ x, x ∈ l₁ → ¬p x) ∧ p a ∧ filter p l₂ = as where
  mp h := by
    induction l with
    | nil => exact nomatch h
    | cons x l ih =>
      by_cases px : p x
      · rw [filter_cons_of_pos px] at h
        have ⟨e, es⟩ := cons.inj h
        exact ⟨[], l, e ▸ rfl, nofun, e ▸ px, es⟩
      · rw [filter_cons_of_neg px] at h
        have ⟨l₁, l₂, e, before, rest⟩ := ih h
        exact ⟨x :: l₁, l₂, e ▸ rfl, forall_mem_cons.mpr ⟨px, before⟩, rest⟩
  mpr
    | ⟨_, _, e, before, pa, es⟩ => by
      rw [e, filter_append, filter_eq_nil_iff.mpr before, filter_cons_of_pos pa, es, nil_append]

@[simp] theorem contains_filter [BEq α] {l : List α} {x : α} {p : α → Bool} :
    (l.filter p).contains x = l.any (fun a => x == a && p a) := by
  rw [contains_eq_any_beq, any_filter]; simp only [Bool.and_comm]

/-! ## `filterMap` -/

@[simp] theorem filterMap_cons_none {f : α → Option β} {a : α} {l : List α} (h : f a = none) :
    filterMap f (a :: l) = filterMap f l := by rw [filterMap_cons, h]
@[simp] theorem filterMap_cons_some {f : α → Option β} {a : α} {l : List α} {b : β} (h : f a = some b) :
    filterMap f (a :: l) = b :: filterMap f l := by rw [filterMap_cons, h]

@[simp] theorem filterMap_eq_map {f : α → β} : filterMap (some ∘ f) = map f := by
  funext l
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (cons (f a)) ih
@[simp] theorem filterMap_eq_map' {f : α → β} : filterMap (fun x => some (f x)) = map f := filterMap_eq_map
theorem filterMap_some_fun : filterMap (some : α → Option α) = id := filterMap_eq_map.trans map_id_fun
@[simp] theorem filterMap_some {l : List α} : filterMap some l = l := congrFun filterMap_some_fun l

theorem map_filterMap_some_eq_filter_map_isSome {f : α → Option β} {l : List α} :
    (l.filterMap f).map some = (l.map f).filter fun b => b.isSome := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filterMap_cons, map_cons, filter_cons, ← ih]; cases f a <;> rfl

theorem length_filterMap_le (f : α → Option β) (l : List α) : (filterMap f l).length ≤ l.length := by
  induction l with
  | nil => exact Nat.le_refl 0
  | cons a l ih =>
    rw [filterMap_cons]
    split
    · exact Nat.le_succ_of_le ih
    · exact Nat.succ_le_succ ih

@[simp] theorem filterMap_eq_filter {p : α → Bool} : filterMap (Option.guard (p ·)) = filter p := by
  funext l
  induction l with
  | nil => rfl
  | cons a l ih => rw [filterMap_cons, Option.guard, filter, ih]; cases p a <;> rfl

theorem filterMap_filterMap {f : α → Option β} {g : β → Option γ} {l : List α} :
    filterMap g (filterMap f l) = filterMap (fun x => (f x).bind g) l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [filterMap_cons, filterMap_cons, ← ih]
    cases f a <;> rfl

theorem map_filterMap {f : α → Option β} {g : β → γ} {l : List α} :
    map g (filterMap f l) = filterMap (fun x => (f x).map g) l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [filterMap_cons, filterMap_cons, ← ih]
    cases f a <;> rfl

@[simp] theorem filterMap_map {f : α → β} {g : β → Option γ} {l : List α} :
    filterMap g (map f l) = filterMap (g ∘ f) l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, filterMap_cons, filterMap_cons, ih]; rfl

theorem filter_filterMap {f : α → Option β} {p : β → Bool} {l : List α} :
    filter p (filterMap f l) = filterMap (fun x => (f x).filter p) l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [filterMap_cons, filterMap_cons, ← ih]
    cases f a with
    | none => rfl
    | some b => simp only [filter_cons, Option.filter]; split <;> rfl

theorem filterMap_filter {p : α → Bool} {f : α → Option β} {l : List α} :
    filterMap f (filter p l) = filterMap (fun x => if p x then f x else none) l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filterMap_cons, filter_cons, ← ih]; split <;> simp [filterMap_cons, *]

@[simp] theorem mem_filterMap {f : α → Option β} {l : List α} {b : β} :
    b ∈ filterMap f l ↔ ∃ a, a ∈ l ∧ f a = some b := by
  induction l with
  | nil => simp
  | cons a l ih =>
    rw [filterMap_cons]
    cases h : f a with
    | none => simp [ih, h]
    | some c => simp [ih, h, eq_comm (a := b)]

theorem forall_mem_filterMap {f : α → Option β} {l : List α} {P : β → Prop} :
    (∀ (i) (_ : i ∈ filterMap f l), P i) ↔ ∀ (j) (_ : j ∈ l) (b), f j = some b → P b where
  mp h j hj b e := h b (mem_filterMap.mpr ⟨j, hj, e⟩)
  mpr h i hi := have ⟨j, hj, e⟩ := mem_filterMap.mp hi; h j hj i e

@[simp] theorem filterMap_append {l l' : List α} {f : α → Option β} :
    filterMap f (l ++ l') = filterMap f l ++ filterMap f l' := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [cons_append, filterMap_cons, filterMap_cons, ih]; cases f a <;> rfl

theorem map_filterMap_of_inv {f : α → Option β} {g : β → α} (H : ∀ x : α, (f x).map g = some x) {l : List α} :
    map g (filterMap f l) = l := by
  rw [map_filterMap, funext H, filterMap_some]

@[simp] theorem filterMap_eq_nil_iff {l} : filterMap f l = [] ↔ ∀ a ∈ l, f a = none := by
  induction l with
  | nil => simp
  | cons a l ih =>
    rw [filterMap_cons]
    cases h : f a <;> simp [ih, h]

theorem forall_none_of_filterMap_eq_nil (h : filterMap f xs = []) : ∀ x ∈ xs, f x = none := filterMap_eq_nil_iff.mp h

@[simp] theorem any_filterMap {l : List α} {f : α → Option β} {p : β → Bool} :
    (filterMap f l).any p = l.any fun a => match f a with | some b => p b | none => false := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filterMap_cons, any_cons, ← ih]; cases f a <;> rfl
@[simp] theorem all_filterMap {l : List α} {f : α → Option β} {p : β → Bool} :
    (filterMap f l).all p = l.all fun a => match f a with | some b => p b | none => true := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filterMap_cons, all_cons, ← ih]; cases f a <;> rfl

/-! ## `partition` -/

private theorem partition_loop (p : α → Bool) (l yes no : List α) :
    partition.loop p l (yes, no) = (yes.reverse ++ filter p l, no.reverse ++ filter (not ∘ p) l) := by
  induction l generalizing yes no with
  | nil => simp [partition.loop]
  | cons a l ih => simp only [partition.loop]; cases h : p a <;> simp [ih, h]

@[simp] theorem partition_eq_filter_filter {p : α → Bool} {l : List α} :
    partition p l = (filter p l, filter (not ∘ p) l) := partition_loop p l [] []

theorem mem_partition : a ∈ l ↔ a ∈ (partition p l).1 ∨ a ∈ (partition p l).2 := by
  simp only [partition_eq_filter_filter, mem_filter]
  cases h : p a <;> simp [h]

end List
