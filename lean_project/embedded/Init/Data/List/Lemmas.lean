prelude
import Init.Data.List.Control
import Init.Data.List.Search
import Init.Data.BoolIf
import Init.Data.Option.Lemmas
import Init.GetElem
import Init.Nat.Sub

/-!
What is true of lists as such: emptiness, length, `::`, membership, tests of all elements.
-/

universe u v w

namespace List

/-! ## Empty lists, and length -/

@[simp] theorem nil_eq {α} {xs : List α} : [] = xs ↔ xs = [] := ⟨Eq.symm, Eq.symm⟩

theorem eq_nil_of_length_eq_zero (_ : length l = 0) : l = [] := by cases l <;> trivial
theorem ne_nil_of_length_eq_add_one (h : length l = n + 1) : l ≠ [] := fun e => by simp [e] at h
theorem ne_nil_of_length_pos (h : 0 < length l) : l ≠ [] := fun e => by simp [e] at h

@[simp] theorem length_eq_zero_iff : length l = 0 ↔ l = [] := by cases l <;> simp
theorem eq_nil_iff_length_eq_zero : l = [] ↔ length l = 0 := length_eq_zero_iff.symm

theorem length_pos_of_mem {a : α} {l : List α} (h : a ∈ l) : 0 < length l := by cases h <;> exact Nat.succ_pos _
theorem exists_cons_of_length_pos {l : List α} (hl : 0 < l.length) : ∃ h t, l = h :: t :=
  match l, hl with
  | a :: as, _ => ⟨a, as, rfl⟩
theorem exists_mem_of_length_pos {l : List α} (h : 0 < length l) : ∃ a, a ∈ l :=
  match l, h with
  | a :: as, _ => ⟨a, .head as⟩
theorem length_pos_iff_exists_mem {l : List α} : 0 < length l ↔ ∃ a, a ∈ l :=
  ⟨exists_mem_of_length_pos, fun ⟨_, h⟩ => length_pos_of_mem h⟩
theorem exists_mem_of_length_eq_add_one {l : List α} (h : l.length = n + 1) : ∃ a, a ∈ l :=
  exists_mem_of_length_pos (h ▸ Nat.succ_pos n)
theorem length_pos_iff_exists_cons {l : List α} : 0 < l.length ↔ ∃ h t, l = h :: t :=
  ⟨exists_cons_of_length_pos, fun ⟨_, _, e⟩ => e ▸ Nat.succ_pos _⟩
theorem exists_cons_of_length_eq_add_one {l : List α} (hl : l.length = n + 1) : ∃ h t, l = h :: t :=
  exists_cons_of_length_pos (hl ▸ Nat.succ_pos n)

theorem length_pos_iff {l : List α} : 0 < length l ↔ l ≠ [] := by cases l <;> simp
theorem ne_nil_iff_length_pos {l : List α} : l ≠ [] ↔ 0 < length l := length_pos_iff.symm
theorem length_eq_one_iff {l : List α} : length l = 1 ↔ ∃ a, l = [a] :=
  match l with
  | [] => by simp
  | [a] => by simp
  | _ :: _ :: _ => by simp

/-! ## `::` -/

theorem cons_ne_nil (a : α) (l : List α) : a :: l ≠ [] := nofun

@[simp] theorem cons_ne_self (a : α) (l : List α) : a :: l ≠ l := fun e =>
  absurd (congrArg length e) (Nat.succ_ne_self l.length)
@[simp] theorem ne_cons_self {a : α} {l : List α} : l ≠ a :: l := (cons_ne_self a l).symm

theorem head_eq_of_cons_eq (H : h₁ :: t₁ = h₂ :: t₂) : h₁ = h₂ := by injection H
theorem tail_eq_of_cons_eq (H : h₁ :: t₁ = h₂ :: t₂) : t₁ = t₂ := by injection H
theorem cons_inj_right (a : α) {l l' : List α} : a :: l = a :: l' ↔ l = l' := by simp
theorem cons_eq_cons {a b : α} {l l' : List α} : a :: l = b :: l' ↔ a = b ∧ l = l' := by simp
theorem exists_cons_of_ne_nil {l : List α} (h : l ≠ []) : ∃ b l', l = b :: l' :=
  match l, h with
  | a :: as, _ => ⟨a, as, rfl⟩
theorem ne_nil_iff_exists_cons {l : List α} : l ≠ [] ↔ ∃ b l', l = b :: l' := by cases l <;> simp
theorem singleton_inj {α : Type _} {a b : α} : [a] = [b] ↔ a = b := by simp
@[simp] theorem concat_ne_nil (a : α) (l : List α) : l ++ [a] ≠ [] := by cases l <;> simp

/-! ## Membership -/

@[simp] theorem not_mem_nil {a : α} : ¬a ∈ [] := nofun

@[simp] theorem mem_cons : a ∈ b :: l ↔ a = b ∨ a ∈ l where
  mp
    | .head _ => .inl rfl
    | .tail _ h => .inr h
  mpr
    | .inl e => e ▸ .head _
    | .inr h => .tail _ h

theorem eq_or_mem_of_mem_cons {a b : α} {l : List α} : a ∈ b :: l → a = b ∨ a ∈ l := mem_cons.mp
theorem mem_cons_self {a : α} {l : List α} : a ∈ a :: l := .head l
theorem mem_cons_of_mem (y : α) {a : α} {l : List α} (h : a ∈ l) : a ∈ y :: l := .tail y h
theorem mem_concat_self {xs : List α} {a : α} : a ∈ xs ++ [a] := mem_append_right xs (.head [])
theorem mem_append_cons_self : a ∈ xs ++ a :: ys := mem_append_right xs (.head ys)

theorem eq_append_cons_of_mem {a : α} {xs : List α} (h : a ∈ xs) : ∃ as bs, xs = as ++ a :: bs ∧ a ∉ as := by
  induction xs with
  | nil => exact absurd h not_mem_nil
  | cons x xs ih =>
    by_cases e : a = x
    · exact ⟨[], xs, e ▸ rfl, not_mem_nil⟩
    · have ⟨as, bs, eq, new⟩ := ih ((mem_cons.mp h).resolve_left e)
      exact ⟨x :: as, bs, eq ▸ rfl, fun h => (mem_cons.mp h).elim e new⟩

theorem exists_mem_of_ne_nil (l : List α) (h : l ≠ []) : ∃ x, x ∈ l :=
  have ⟨a, as, e⟩ := exists_cons_of_ne_nil h
  ⟨a, e ▸ .head as⟩

theorem eq_nil_iff_forall_not_mem {l : List α} : l = [] ↔ ∀ a, a ∉ l :=
  ⟨fun e _ => e ▸ not_mem_nil, fun h => match l with | [] => rfl | a :: as => absurd (.head as) (h a)⟩

@[simp] theorem mem_dite_nil_left {x : α} [Decidable p] {l : ¬p → List α} :
    (x ∈ if h : p then [] else l h) ↔ ∃ h : ¬p, x ∈ l h := by
  by_cases hp : p <;> simp [hp]
@[simp] theorem mem_dite_nil_right {x : α} [Decidable p] {l : p → List α} :
    (x ∈ if h : p then l h else []) ↔ ∃ h : p, x ∈ l h := by
  by_cases hp : p <;> simp [hp]
@[simp] theorem mem_ite_nil_left {x : α} [Decidable p] {l : List α} : (x ∈ if p then [] else l) ↔ ¬p ∧ x ∈ l := by
  by_cases hp : p <;> simp [hp]
@[simp] theorem mem_ite_nil_right {x : α} [Decidable p] {l : List α} : (x ∈ if p then l else []) ↔ p ∧ x ∈ l := by
  by_cases hp : p <;> simp [hp]

theorem eq_of_mem_singleton (h : a ∈ [b]) : a = b := (mem_cons.mp h).resolve_right not_mem_nil
theorem mem_singleton {a b : α} : a ∈ [b] ↔ a = b := by simp
theorem mem_singleton_self (a : α) : a ∈ [a] := .head []
theorem mem_nil_iff (a : α) : a ∈ ([] : List α) ↔ False := by simp

theorem forall_mem_cons {p : α → Prop} {a : α} {l : List α} : (∀ x, x ∈ a :: l → p x) ↔ p a ∧ ∀ x, x ∈ l → p x where
  mp h := ⟨h a (.head l), fun x hx => h x (.tail a hx)⟩
  mpr h x hx := match hx with
    | .head _ => h.1
    | .tail _ hx => h.2 x hx

theorem forall_mem_ne {a : α} {l : List α} : (∀ a' : α, a' ∈ l → ¬a = a') ↔ a ∉ l :=
  ⟨fun h m => h a m rfl, fun n _ m e => n (e ▸ m)⟩
theorem forall_mem_ne' {a : α} {l : List α} : (∀ a' : α, a' ∈ l → ¬a' = a) ↔ a ∉ l :=
  ⟨fun h m => h a m rfl, fun n _ m e => n (e ▸ m)⟩
theorem exists_mem_nil (p : α → Prop) : ¬(∃ x, ∃ _ : x ∈ @nil α, p x) := fun ⟨_, h, _⟩ => not_mem_nil h
theorem forall_mem_nil (p : α → Prop) : ∀ (x) (_ : x ∈ @nil α), p x := fun _ h => absurd h not_mem_nil
theorem exists_mem_cons {p : α → Prop} {a : α} {l : List α} :
    (∃ x, ∃ _ : x ∈ a :: l, p x) ↔ p a ∨ ∃ x, ∃ _ : x ∈ l, p x := by simp
theorem forall_mem_singleton {p : α → Prop} {a : α} : (∀ (x) (_ : x ∈ [a]), p x) ↔ p a := by simp

theorem mem_of_mem_cons_of_mem {a b : α} {l : List α} (h : a ∈ b :: l) (hb : b ∈ l) : a ∈ l :=
  (mem_cons.mp h).elim (fun e => e ▸ hb) id
theorem eq_or_ne_mem_of_mem {a b : α} {l : List α} (h' : a ∈ b :: l) : a = b ∨ (a ≠ b ∧ a ∈ l) := by
  by_cases e : a = b
  · exact .inl e
  · exact .inr ⟨e, (mem_cons.mp h').resolve_left e⟩
theorem ne_nil_of_mem {a : α} {l : List α} (h : a ∈ l) : l ≠ [] := fun e => not_mem_nil (e ▸ h)
theorem mem_of_ne_of_mem {a y : α} {l : List α} (h₁ : a ≠ y) (h₂ : a ∈ y :: l) : a ∈ l :=
  (mem_cons.mp h₂).resolve_left h₁
theorem ne_of_not_mem_cons {a b : α} {l : List α} (h : a ∉ b :: l) : a ≠ b := fun e => h (e ▸ .head l)
theorem not_mem_of_not_mem_cons {a b : α} {l : List α} (h : a ∉ b :: l) : a ∉ l := fun m => h (.tail b m)
theorem not_mem_cons_of_ne_of_not_mem {a y : α} {l : List α} (n : a ≠ y) (h : a ∉ l) : a ∉ y :: l :=
  fun m => h (mem_of_ne_of_mem n m)
theorem ne_and_not_mem_of_not_mem_cons {a y : α} {l : List α} (h : a ∉ y :: l) : a ≠ y ∧ a ∉ l :=
  ⟨ne_of_not_mem_cons h, not_mem_of_not_mem_cons h⟩

@[simp] theorem mem_append {a : α} {s t : List α} : a ∈ s ++ t ↔ a ∈ s ∨ a ∈ t := by
  induction s with
  | nil => simp
  | cons b s ih => simp [ih, or_assoc]

theorem not_mem_append {a : α} {s t : List α} (h₁ : a ∉ s) (h₂ : a ∉ t) : a ∉ s ++ t :=
  fun h => (mem_append.mp h).elim h₁ h₂

theorem append_of_mem {a : α} {l : List α} (h : a ∈ l) : ∃ s t : List α, l = s ++ a :: t :=
  have ⟨s, t, e, _⟩ := eq_append_cons_of_mem h
  ⟨s, t, e⟩

theorem mem_iff_append {a : α} {l : List α} : a ∈ l ↔ ∃ s t : List α, l = s ++ a :: t :=
  ⟨append_of_mem, fun ⟨_, _, e⟩ => e ▸ mem_append_cons_self⟩

theorem forall_mem_append {p : α → Prop} {l₁ l₂ : List α} :
    (∀ (x) (_ : x ∈ l₁ ++ l₂), p x) ↔ (∀ (x) (_ : x ∈ l₁), p x) ∧ (∀ (x) (_ : x ∈ l₂), p x) where
  mp h := ⟨fun x hx => h x (mem_append_left l₂ hx), fun x hx => h x (mem_append_right l₁ hx)⟩
  mpr h x hx := (mem_append.mp hx).elim (h.1 x) (h.2 x)

/-! ## `elem` and `contains` -/

@[simp] theorem elem_eq_contains [BEq α] {a : α} {l : List α} : elem a l = l.contains a := rfl

theorem elem_iff [BEq α] [LawfulBEq α] {a : α} {as : List α} : elem a as = true ↔ a ∈ as :=
  ⟨mem_of_elem_eq_true, elem_eq_true_of_mem⟩
theorem contains_iff_mem [BEq α] [LawfulBEq α] {a : α} {as : List α} : as.contains a ↔ a ∈ as := elem_iff
theorem elem_eq_mem [BEq α] [LawfulBEq α] (a : α) (as : List α) : elem a as = decide (a ∈ as) := by
  rw [Bool.eq_iff_iff, elem_iff, decide_eq_true_eq]
@[simp] theorem contains_eq_mem [BEq α] [LawfulBEq α] (a : α) (as : List α) : as.contains a = decide (a ∈ as) :=
  elem_eq_mem a as
@[simp] theorem decide_mem_cons [BEq α] [LawfulBEq α] {l : List α} :
    decide (y ∈ a :: l) = (y == a || decide (y ∈ l)) := by
  rw [Bool.eq_iff_iff]; simp
@[simp] theorem contains_cons [BEq α] {a : α} {b : α} {l : List α} :
    (a :: l).contains b = (b == a || l.contains b) := by
  rw [contains, elem_cons]; cases b == a <;> rfl
theorem elem_cons_self [BEq α] [LawfulBEq α] {a : α} : (a :: as).elem a = true := elem_iff.mpr (.head as)

/-! ## `isEmpty` -/

@[simp] theorem isEmpty_iff {l : List α} : l.isEmpty ↔ l = [] := by cases l <;> simp
theorem nil_of_isEmpty {l : List α} (h : l.isEmpty) : l = [] := isEmpty_iff.mp h
@[simp] theorem isEmpty_eq_false_iff {l : List α} : l.isEmpty = false ↔ l ≠ [] := by cases l <;> simp
theorem isEmpty_eq_false_iff_exists_mem {xs : List α} : xs.isEmpty = false ↔ ∃ x, x ∈ xs := by
  cases xs with
  | nil => simp
  | cons x xs => exact ⟨fun _ => ⟨x, .head xs⟩, fun _ => rfl⟩
theorem isEmpty_iff_length_eq_zero {l : List α} : l.isEmpty ↔ l.length = 0 := by simp

/-! ## `any` and `all` -/

@[simp] theorem any_eq_true {l : List α} : l.any p = true ↔ ∃ x, x ∈ l ∧ p x := by
  induction l with
  | nil => simp
  | cons a l ih => simp [ih]

@[simp] theorem all_eq_true {l : List α} : l.all p = true ↔ ∀ x, x ∈ l → p x := by
  induction l with
  | nil => simp
  | cons a l ih => simp [ih]

theorem any_eq {l : List α} : l.any p = decide (∃ x, x ∈ l ∧ p x) := by rw [Bool.eq_iff_iff]; simp
theorem all_eq {l : List α} : l.all p = decide (∀ x, x ∈ l → p x) := by rw [Bool.eq_iff_iff]; simp
theorem decide_exists_mem {l : List α} {p : α → Prop} [DecidablePred p] : decide (∃ x, x ∈ l ∧ p x) = l.any p := by
  simp [any_eq]
theorem decide_forall_mem {l : List α} {p : α → Prop} [DecidablePred p] : decide (∀ x, x ∈ l → p x) = l.all p := by
  simp [all_eq]
@[simp] theorem any_eq_false {l : List α} : l.any p = false ↔ ∀ x, x ∈ l → ¬p x := by simp [any_eq]
@[simp] theorem all_eq_false {l : List α} : l.all p = false ↔ ∃ x, x ∈ l ∧ ¬p x := by simp [all_eq]

theorem any_beq [BEq α] {l : List α} {a : α} : (l.any fun x => a == x) = l.contains a := by
  induction l with
  | nil => rfl
  | cons b l ih => rw [any_cons, contains_cons, ih]
theorem any_beq' [BEq α] [PartialEquivBEq α] {l : List α} : (l.any fun x => x == a) = l.contains a := by
  simp only [BEq.comm (b := a), any_beq]
theorem contains_eq_any_beq [BEq α] {l : List α} {a : α} : l.contains a = l.any (a == ·) := any_beq.symm
theorem contains_iff_exists_mem_beq [BEq α] {l : List α} {a : α} : l.contains a ↔ ∃ a' ∈ l, a == a' := by
  rw [contains_eq_any_beq, any_eq_true]

theorem not_any_eq_all_not {l : List α} {p : α → Bool} : (!l.any p) = l.all fun a => !p a := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [any_cons, all_cons, Bool.not_or, ih]
theorem not_all_eq_any_not {l : List α} {p : α → Bool} : (!l.all p) = l.any fun a => !p a := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [any_cons, all_cons, Bool.not_and, ih]
theorem all_bne [BEq α] {l : List α} : (l.all fun x => a != x) = !l.contains a := by
  rw [contains_eq_any_beq, not_any_eq_all_not]; rfl
theorem all_bne' [BEq α] [PartialEquivBEq α] {l : List α} : (l.all fun x => x != a) = !l.contains a := by
  simp only [bne_comm (b := a), all_bne]
theorem and_any_distrib_left {l : List α} {p : α → Bool} {q : Bool} : (q && l.any p) = l.any fun a => q && p a := by
  induction l with
  | nil => exact Bool.and_false q
  | cons a l ih => rw [any_cons, any_cons, Bool.and_or_distrib_left, ih]
theorem and_any_distrib_right {l : List α} {p : α → Bool} {q : Bool} : (l.any p && q) = l.any fun a => p a && q := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [any_cons, any_cons, Bool.and_or_distrib_right, ih]
theorem or_all_distrib_left {l : List α} {p : α → Bool} {q : Bool} : (q || l.all p) = l.all fun a => q || p a := by
  induction l with
  | nil => exact Bool.or_true q
  | cons a l ih => rw [all_cons, all_cons, Bool.or_and_distrib_left, ih]
theorem or_all_distrib_right {l : List α} {p : α → Bool} {q : Bool} : (l.all p || q) = l.all fun a => p a || q := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [all_cons, all_cons, Bool.or_and_distrib_right, ih]
theorem any_eq_not_all_not {l : List α} {p : α → Bool} : l.any p = !l.all (!p .) := by
  rw [← not_any_eq_all_not, Bool.not_not]
theorem all_eq_not_any_not {l : List α} {p : α → Bool} : l.all p = !l.any (!p .) := by
  rw [← not_all_eq_any_not, Bool.not_not]
@[simp] theorem any_append {xs ys : List α} {f : α → Bool} : (xs ++ ys).any f = (xs.any f || ys.any f) := by
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [cons_append, any_cons, any_cons, ih, Bool.or_assoc]
@[simp] theorem all_append {xs ys : List α} {f : α → Bool} : (xs ++ ys).all f = (xs.all f && ys.all f) := by
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [cons_append, all_cons, all_cons, ih, Bool.and_assoc]

end List
