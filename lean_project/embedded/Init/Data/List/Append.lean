prelude
import Init.Data.List.Map

/-!
`++`, `List.concat`, `List.flatten` and `List.flatMap`: injectivity, membership, length, and what
they do to each other and to `map` and `filter`.
-/

universe u v w

namespace List

/-! ## `++` -/

@[simp] theorem nil_append_fun : (([] : List α) ++ ·) = id := rfl
@[simp] theorem cons_append_fun {a : α} {as : List α} : (fun bs => ((a :: as) ++ bs)) = fun bs => a :: (as ++ bs) := rfl
@[simp] theorem singleton_append : [x] ++ l = x :: l := rfl

theorem append_inj {s₁ s₂ t₁ t₂ : List α} (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length s₁ = length s₂) :
    s₁ = s₂ ∧ t₁ = t₂ := by
  induction s₁ generalizing s₂ with
  | nil => cases s₂ with
    | nil => exact ⟨rfl, h⟩
    | cons _ _ => exact nomatch hl
  | cons a s₁ ih => cases s₂ with
    | nil => exact nomatch hl
    | cons b s₂ =>
      have ⟨e, es⟩ := cons.inj h
      have ⟨e₁, e₂⟩ := ih es (Nat.succ.inj hl)
      exact ⟨e ▸ e₁ ▸ rfl, e₂⟩

theorem append_inj_right (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length s₁ = length s₂) : t₁ = t₂ := (append_inj h hl).2
theorem append_inj_left (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length s₁ = length s₂) : s₁ = s₂ := (append_inj h hl).1

theorem append_inj' (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length t₁ = length t₂) : s₁ = s₂ ∧ t₁ = t₂ :=
  append_inj h (by
    have e := congrArg length h
    rw [length_append, length_append, hl] at e
    exact Nat.add_right_cancel e)

theorem append_inj_right' (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length t₁ = length t₂) : t₁ = t₂ := (append_inj' h hl).2
theorem append_inj_left' (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length t₁ = length t₂) : s₁ = s₂ := (append_inj' h hl).1

theorem append_right_inj {t₁ t₂ : List α} (s) : s ++ t₁ = s ++ t₂ ↔ t₁ = t₂ :=
  ⟨fun h => append_inj_right h rfl, congrArg (s ++ ·)⟩
theorem append_left_inj {s₁ s₂ : List α} (t) : s₁ ++ t = s₂ ++ t ↔ s₁ = s₂ :=
  ⟨fun h => append_inj_left' h rfl, congrArg (· ++ t)⟩
theorem append_cancel_left {as bs cs : List α} (h : as ++ bs = as ++ cs) : bs = cs := (append_right_inj as).mp h
theorem append_cancel_right {as bs cs : List α} (h : as ++ bs = cs ++ bs) : as = cs := (append_left_inj bs).mp h
@[simp] theorem append_cancel_left_eq (as bs cs : List α) : (as ++ bs = as ++ cs) = (bs = cs) :=
  propext (append_right_inj as)
@[simp] theorem append_cancel_right_eq (as bs cs : List α) : (as ++ bs = cs ++ bs) = (as = cs) :=
  propext (append_left_inj bs)

@[simp] theorem append_left_eq_self {xs ys : List α} : xs ++ ys = ys ↔ xs = [] := append_left_inj (s₂ := []) ys
@[simp] theorem self_eq_append_left {xs ys : List α} : ys = xs ++ ys ↔ xs = [] := eq_comm.trans append_left_eq_self
@[simp] theorem append_right_eq_self {xs ys : List α} : xs ++ ys = xs ↔ ys = [] := by
  have h := append_right_inj (t₁ := ys) (t₂ := []) xs
  rwa [append_nil] at h
@[simp] theorem self_eq_append_right {xs ys : List α} : xs = xs ++ ys ↔ ys = [] := eq_comm.trans append_right_eq_self

@[simp] theorem append_eq_nil_iff : p ++ q = [] ↔ p = [] ∧ q = [] := by cases p <;> simp
theorem nil_eq_append_iff : [] = a ++ b ↔ a = [] ∧ b = [] := by simp
theorem eq_nil_of_append_eq_nil {l₁ l₂ : List α} (h : l₁ ++ l₂ = []) : l₁ = [] ∧ l₂ = [] := append_eq_nil_iff.mp h
theorem append_ne_nil_of_left_ne_nil {s : List α} (h : s ≠ []) (t : List α) : s ++ t ≠ [] :=
  fun e => h (append_eq_nil_iff.mp e).1
theorem append_ne_nil_of_right_ne_nil (s : List α) : t ≠ [] → s ++ t ≠ [] := fun h e => h (append_eq_nil_iff.mp e).2

theorem append_eq_cons_iff :
    as ++ bs = x :: c ↔ (as = [] ∧ bs = x :: c) ∨ (∃ as', as = x :: as' ∧ c = as' ++ bs) := by
  cases as with
  | nil => simp
  | cons a as => simp [eq_comm (a := c), and_assoc]
theorem cons_eq_append_iff :
    x :: cs = as ++ bs ↔ (as = [] ∧ bs = x :: cs) ∨ (∃ as', as = x :: as' ∧ cs = as' ++ bs) :=
  eq_comm.trans append_eq_cons_iff
theorem append_eq_singleton_iff : a ++ b = [x] ↔ (a = [] ∧ b = [x]) ∨ (a = [x] ∧ b = []) := by
  cases a <;> cases b <;> simp
theorem singleton_eq_append_iff : [x] = a ++ b ↔ (a = [] ∧ b = [x]) ∨ (a = [x] ∧ b = []) :=
  eq_comm.trans append_eq_singleton_iff

theorem append_eq_append_iff {ws xs ys zs : List α} :
    ws ++ xs = ys ++ zs ↔ (∃ as, ys = ws ++ as ∧ xs = as ++ zs) ∨ ∃ bs, ws = ys ++ bs ∧ zs = bs ++ xs where
  mp h := by
    induction ws generalizing ys with
    | nil => exact .inl ⟨ys, rfl, h⟩
    | cons a ws ih =>
      cases ys with
      | nil => exact .inr ⟨a :: ws, rfl, h.symm⟩
      | cons b ys =>
        have ⟨e, es⟩ := cons.inj h
        subst e
        exact (ih es).imp (fun ⟨as, e₁, e₂⟩ => ⟨as, e₁ ▸ rfl, e₂⟩) fun ⟨bs, e₁, e₂⟩ => ⟨bs, e₁ ▸ rfl, e₂⟩
  mpr
    | .inl ⟨as, e₁, e₂⟩ => by rw [e₁, e₂, append_assoc]
    | .inr ⟨bs, e₁, e₂⟩ => by rw [e₁, e₂, append_assoc]

theorem filterMap_eq_append_iff {f : α → Option β} :
    filterMap f l = L₁ ++ L₂ ↔ ∃ l₁ l₂, l = l₁ ++ l₂ ∧ filterMap f l₁ = L₁ ∧ filterMap f l₂ = L₂ where
  mp h := by
    induction l generalizing L₁ with
    | nil =>
      have ⟨e₁, e₂⟩ := nil_eq_append_iff.mp h
      exact ⟨[], [], rfl, e₁.symm, e₂.symm⟩
    | cons x l ih =>
      cases e : f x with
      | none =>
        rw [filterMap_cons_none e] at h
        have ⟨l₁, l₂, e₀, e₁, e₂⟩ := ih h
        exact ⟨x :: l₁, l₂, e₀ ▸ rfl, (filterMap_cons_none e).trans e₁, e₂⟩
      | some b =>
        rw [filterMap_cons_some e] at h
        cases cons_eq_append_iff.mp h with
        | inl h => exact ⟨[], x :: l, rfl, h.1.symm, (filterMap_cons_some e).trans h.2.symm⟩
        | inr h =>
          have ⟨rest, e', h⟩ := h
          have ⟨l₁, l₂, e₀, e₁, e₂⟩ := ih h
          exact ⟨x :: l₁, l₂, e₀ ▸ rfl, by rw [filterMap_cons_some e, e₁, e'], e₂⟩
  mpr | ⟨_, _, e, e₁, e₂⟩ => by rw [e, filterMap_append, e₁, e₂]

theorem append_eq_filterMap_iff {f : α → Option β} :
    L₁ ++ L₂ = filterMap f l ↔ ∃ l₁ l₂, l = l₁ ++ l₂ ∧ filterMap f l₁ = L₁ ∧ filterMap f l₂ = L₂ :=
  eq_comm.trans filterMap_eq_append_iff
theorem filter_eq_append_iff {p : α → Bool} :
    filter p l = L₁ ++ L₂ ↔ ∃ l₁ l₂, l = l₁ ++ l₂ ∧ filter p l₁ = L₁ ∧ filter p l₂ = L₂ := by
  simp only [← filterMap_eq_filter, filterMap_eq_append_iff]
theorem append_eq_filter_iff {p : α → Bool} :
    L₁ ++ L₂ = filter p l ↔ ∃ l₁ l₂, l = l₁ ++ l₂ ∧ filter p l₁ = L₁ ∧ filter p l₂ = L₂ :=
  eq_comm.trans filter_eq_append_iff
theorem map_eq_append_iff {f : α → β} :
    map f l = L₁ ++ L₂ ↔ ∃ l₁ l₂, l = l₁ ++ l₂ ∧ map f l₁ = L₁ ∧ map f l₂ = L₂ := by
  simp only [← filterMap_eq_map, filterMap_eq_append_iff]
theorem append_eq_map_iff {f : α → β} :
    L₁ ++ L₂ = map f l ↔ ∃ l₁ l₂, l = l₁ ++ l₂ ∧ map f l₁ = L₁ ∧ map f l₂ = L₂ := eq_comm.trans map_eq_append_iff

@[simp] theorem contains_append [BEq α] {l₁ l₂ : List α} {x : α} :
    (l₁ ++ l₂).contains x = (l₁.contains x || l₂.contains x) := by
  simp only [contains_eq_any_beq, any_append]

/-! ## `concat` -/

theorem concat_nil {a : α} : concat [] a = [a] := rfl
theorem concat_cons {a b : α} {l : List α} : concat (a :: l) b = a :: concat l b := rfl
theorem init_eq_of_concat_eq {a b : α} {l₁ l₂ : List α} (h : concat l₁ a = concat l₂ b) : l₁ = l₂ :=
  (of_concat_eq_concat h).1
theorem last_eq_of_concat_eq {a b : α} {l₁ l₂ : List α} (h : concat l₁ a = concat l₂ b) : a = b :=
  (of_concat_eq_concat h).2
theorem concat_inj {a b : α} {l l' : List α} : concat l a = concat l' b ↔ l = l' ∧ a = b :=
  ⟨of_concat_eq_concat, fun ⟨e, e'⟩ => e ▸ e' ▸ rfl⟩
theorem concat_inj_left {l l' : List α} (a : α) : concat l a = concat l' a ↔ l = l' :=
  ⟨init_eq_of_concat_eq, congrArg (concat · a)⟩
theorem concat_inj_right {l : List α} {a a' : α} : concat l a = concat l a' ↔ a = a' :=
  ⟨last_eq_of_concat_eq, congrArg (concat l)⟩
theorem concat_append {a : α} {l₁ l₂ : List α} : concat l₁ a ++ l₂ = l₁ ++ a :: l₂ := by simp
theorem append_concat {a : α} {l₁ l₂ : List α} : l₁ ++ concat l₂ a = concat (l₁ ++ l₂) a := by simp
theorem map_concat {f : α → β} {a : α} {l : List α} : map f (concat l a) = concat (map f l) (f a) := by simp
theorem eq_nil_or_concat (l : List α) : l = [] ∨ ∃ l' b, l = concat l' b := by
  induction l with
  | nil => exact .inl rfl
  | cons a l ih =>
    cases ih with
    | inl e => exact .inr ⟨[], a, congrArg (cons a) e⟩
    | inr h => have ⟨l', b, e⟩ := h; exact .inr ⟨a :: l', b, congrArg (cons a) e⟩
@[simp] theorem append_singleton_inj {as bs : List α} : as ++ [a] = bs ++ [b] ↔ as = bs ∧ a = b := by
  rw [← concat_eq_append, ← concat_eq_append, concat_inj]

/-! ## `flatten` and `flatMap` -/

theorem flatten_singleton {l : List α} : [l].flatten = l := by simp

@[simp] theorem mem_flatten {L : List (List α)} : a ∈ L.flatten ↔ ∃ l, l ∈ L ∧ a ∈ l := by
  induction L with
  | nil => simp
  | cons l L ih => simp [ih, or_and_right, exists_or]

theorem exists_of_mem_flatten (h : a ∈ flatten L) : ∃ l, l ∈ L ∧ a ∈ l := mem_flatten.mp h
theorem mem_flatten_of_mem (lL : l ∈ L) (al : a ∈ l) : a ∈ flatten L := mem_flatten.mpr ⟨l, lL, al⟩
theorem forall_mem_flatten {p : α → Prop} {L : List (List α)} :
    (∀ (x) (_ : x ∈ flatten L), p x) ↔ ∀ (l) (_ : l ∈ L) (x) (_ : x ∈ l), p x where
  mp h _ hl x hx := h x (mem_flatten_of_mem hl hx)
  mpr h x hx := have ⟨l, hl, hx⟩ := mem_flatten.mp hx; h l hl x hx

@[simp] theorem flatten_eq_nil_iff {L : List (List α)} : L.flatten = [] ↔ ∀ l ∈ L, l = [] := by
  induction L with
  | nil => simp
  | cons l L ih => simp [ih]
theorem nil_eq_flatten_iff {L : List (List α)} : [] = L.flatten ↔ ∀ l ∈ L, l = [] := by simp
theorem flatten_ne_nil_iff {xss : List (List α)} : xss.flatten ≠ [] ↔ ∃ xs, xs ∈ xss ∧ xs ≠ [] := by simp

@[simp] theorem flatten_append {L₁ L₂ : List (List α)} : flatten (L₁ ++ L₂) = flatten L₁ ++ flatten L₂ := by
  induction L₁ with
  | nil => rfl
  | cons l L ih => simp [ih]
theorem flatten_concat {L : List (List α)} {l : List α} : flatten (L ++ [l]) = flatten L ++ l := by simp
theorem flatten_flatten {L : List (List (List α))} : flatten (flatten L) = flatten (map flatten L) := by
  induction L with
  | nil => rfl
  | cons l L ih => simp [ih]
@[simp] theorem map_flatten {f : α → β} {L : List (List α)} : (flatten L).map f = (map (map f) L).flatten := by
  induction L with
  | nil => rfl
  | cons l L ih => simp [ih]
@[simp] theorem filterMap_flatten {f : α → Option β} {L : List (List α)} :
    filterMap f (flatten L) = flatten (map (filterMap f) L) := by
  induction L with
  | nil => rfl
  | cons l L ih => simp [ih]
@[simp] theorem filter_flatten {p : α → Bool} {L : List (List α)} :
    filter p (flatten L) = flatten (map (filter p) L) := by
  induction L with
  | nil => rfl
  | cons l L ih => simp [ih]
theorem flatten_filter_not_isEmpty {L : List (List α)} : flatten (L.filter fun l => !l.isEmpty) = L.flatten := by
  induction L with
  | nil => rfl
  | cons l L ih => cases l <;> simp [ih]
@[simp] theorem length_flatten {L : List (List α)} : L.flatten.length = (L.map length).sum := by
  induction L with
  | nil => rfl
  | cons l L ih => rw [flatten_cons, length_append, ih]; rfl

theorem flatMap_def {l : List α} {f : α → List β} : l.flatMap f = flatten (map f l) := rfl
theorem flatten_eq_flatMap {L : List (List α)} : flatten L = L.flatMap id := by rw [flatMap_def, map_id]
@[simp] theorem flatMap_id {L : List (List α)} : L.flatMap id = L.flatten := flatten_eq_flatMap.symm
@[simp] theorem flatMap_id' {L : List (List α)} : L.flatMap (fun as => as) = L.flatten := flatMap_id
@[simp] theorem length_flatMap {l : List α} {f : α → List β} :
    length (l.flatMap f) = sum (map (fun a => (f a).length) l) := by
  rw [flatMap_def, length_flatten, map_map]; rfl
@[simp] theorem mem_flatMap {f : α → List β} {b} {l : List α} : b ∈ l.flatMap f ↔ ∃ a, a ∈ l ∧ b ∈ f a := by
  induction l with
  | nil => simp
  | cons a l ih => simp [ih]
theorem exists_of_mem_flatMap {b : β} {l : List α} {f : α → List β} (h : b ∈ l.flatMap f) : ∃ a, a ∈ l ∧ b ∈ f a :=
  mem_flatMap.mp h
theorem mem_flatMap_of_mem {b : β} {l : List α} {f : α → List β} {a} (al : a ∈ l) (h : b ∈ f a) : b ∈ l.flatMap f :=
  mem_flatMap.mpr ⟨a, al, h⟩
@[simp] theorem flatMap_eq_nil_iff {l : List α} {f : α → List β} : l.flatMap f = [] ↔ ∀ x ∈ l, f x = [] := by
  induction l with
  | nil => simp
  | cons a l ih => simp [ih]
theorem forall_mem_flatMap {p : β → Prop} {l : List α} {f : α → List β} :
    (∀ (x) (_ : x ∈ l.flatMap f), p x) ↔ ∀ (a) (_ : a ∈ l) (b) (_ : b ∈ f a), p b where
  mp h _ ha b hb := h b (mem_flatMap_of_mem ha hb)
  mpr h b hb := have ⟨a, ha, hb⟩ := mem_flatMap.mp hb; h a ha b hb
theorem flatMap_singleton (f : α → List β) (x : α) : [x].flatMap f = f x := append_nil (f x)
@[simp] theorem flatMap_singleton' (l : List α) : (l.flatMap fun x => [x]) = l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (cons a) ih
theorem flatMap_assoc {l : List α} {f : α → List β} {g : β → List γ} :
    (l.flatMap f).flatMap g = l.flatMap fun x => (f x).flatMap g := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
theorem map_flatMap {f : β → γ} {g : α → List β} {l : List α} :
    (l.flatMap g).map f = l.flatMap fun a => (g a).map f := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
theorem flatMap_map (f : α → β) (g : β → List γ) (l : List α) : (map f l).flatMap g = l.flatMap (fun a => g (f a)) := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
theorem map_eq_flatMap {f : α → β} {l : List α} : map f l = l.flatMap fun x => [f x] := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (cons (f a)) ih
theorem filterMap_flatMap {l : List α} {g : α → List β} {f : β → Option γ} :
    (l.flatMap g).filterMap f = l.flatMap fun a => (g a).filterMap f := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
theorem filter_flatMap {l : List α} {g : α → List β} {f : β → Bool} :
    (l.flatMap g).filter f = l.flatMap fun a => (g a).filter f := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]

@[simp] theorem any_flatten {l : List (List α)} : l.flatten.any f = l.any (any · f) := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
@[simp] theorem all_flatten {l : List (List α)} : l.flatten.all f = l.all (all · f) := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
@[simp] theorem any_flatMap {l : List α} {f : α → List β} : (l.flatMap f).any p = l.any fun a => (f a).any p := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
@[simp] theorem all_flatMap {l : List α} {f : α → List β} : (l.flatMap f).all p = l.all fun a => (f a).all p := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]

end List
