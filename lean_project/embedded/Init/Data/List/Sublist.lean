prelude
import Init.Data.List.Count

/-!
`l₁ ⊆ l₂`, `l₁ <+ l₂`, `l₁ <+: l₂`, `l₁ <:+ l₂`, `l₁ <:+: l₂`; lists all of whose pairs are related, and lists without
repetitions.
-/

universe u v w

namespace List

/-! ## Subsets -/

theorem subset_def {l₁ l₂ : List α} : l₁ ⊆ l₂ ↔ ∀ {a : α}, a ∈ l₁ → a ∈ l₂ := .rfl
@[simp] theorem nil_subset (l : List α) : [] ⊆ l := nofun
@[simp] theorem Subset.refl (l : List α) : l ⊆ l := fun _ h => h
theorem Subset.trans {l₁ l₂ l₃ : List α} (h₁ : l₁ ⊆ l₂) (h₂ : l₂ ⊆ l₃) : l₁ ⊆ l₃ := fun _ h => h₂ (h₁ h)
theorem subset_cons_self (a : α) (l : List α) : l ⊆ a :: l := fun _ h => .tail a h
theorem subset_of_cons_subset {a : α} {l₁ l₂ : List α} (h : a :: l₁ ⊆ l₂) : l₁ ⊆ l₂ := fun _ m => h (.tail a m)
@[simp] theorem subset_cons_of_subset (a : α) {l₁ l₂ : List α} (h : l₁ ⊆ l₂) : l₁ ⊆ a :: l₂ := fun _ m => .tail a (h m)
theorem cons_subset_cons {l₁ l₂ : List α} (a : α) (s : l₁ ⊆ l₂) : a :: l₁ ⊆ a :: l₂
  | _, .head _ => .head l₂
  | _, .tail _ m => .tail a (s m)
@[simp] theorem cons_subset {a : α} {l m : List α} : a :: l ⊆ m ↔ a ∈ m ∧ l ⊆ m :=
  ⟨fun h => ⟨h (.head l), subset_of_cons_subset h⟩, fun
    | ⟨h, _⟩, _, .head _ => h
    | ⟨_, h⟩, _, .tail _ m => h m⟩
@[simp] theorem subset_nil {l : List α} : l ⊆ [] ↔ l = [] :=
  ⟨fun h => eq_nil_iff_forall_not_mem.mpr fun _ m => not_mem_nil (h m), fun e => e ▸ Subset.refl []⟩
theorem Subset.map {l₁ l₂ : List α} (f : α → β) (h : l₁ ⊆ l₂) : map f l₁ ⊆ map f l₂ := fun _ m =>
  have ⟨_, m, e⟩ := mem_map.mp m
  e ▸ mem_map_of_mem (h m)
theorem Subset.filter {l₁ l₂ : List α} (p : α → Bool) (H : l₁ ⊆ l₂) : filter p l₁ ⊆ filter p l₂ := fun _ m =>
  have m := mem_filter.mp m
  mem_filter.mpr ⟨H m.1, m.2⟩
theorem subset_append_left (l₁ l₂ : List α) : l₁ ⊆ l₁ ++ l₂ := fun _ => mem_append_left l₂
theorem subset_append_right (l₁ l₂ : List α) : l₂ ⊆ l₁ ++ l₂ := fun _ => mem_append_right l₁
@[simp] theorem subset_append_of_subset_left (l₂ : List α) (h : l ⊆ l₁) : l ⊆ l₁ ++ l₂ :=
  fun _ m => mem_append_left l₂ (h m)
@[simp] theorem subset_append_of_subset_right (l₁ : List α) (h : l ⊆ l₂) : l ⊆ l₁ ++ l₂ :=
  fun _ m => mem_append_right l₁ (h m)
@[simp] theorem append_subset {l₁ l₂ l : List α} : l₁ ++ l₂ ⊆ l ↔ l₁ ⊆ l ∧ l₂ ⊆ l :=
  ⟨fun h => ⟨fun _ m => h (mem_append_left l₂ m), fun _ m => h (mem_append_right l₁ m)⟩,
    fun h _ m => (mem_append.mp m).elim (fun m => h.1 m) fun m => h.2 m⟩
@[simp] theorem reverse_subset {l₁ l₂ : List α} : reverse l₁ ⊆ l₂ ↔ l₁ ⊆ l₂ :=
  ⟨fun h _ m => h (mem_reverse.mpr m), fun h _ m => h (mem_reverse.mp m)⟩
@[simp] theorem subset_reverse {l₁ l₂ : List α} : l₁ ⊆ reverse l₂ ↔ l₁ ⊆ l₂ :=
  ⟨fun h _ m => mem_reverse.mp (h m), fun h _ m => mem_reverse.mpr (h m)⟩

/-! ## Sublists -/

@[simp] theorem nil_sublist (l : List α) : [] <+ l := by
  induction l with
  | nil => exact .slnil
  | cons a l ih => exact .cons a ih
@[simp] theorem Sublist.refl (l : List α) : l <+ l := by
  induction l with
  | nil => exact .slnil
  | cons a l ih => exact .cons_cons a ih
theorem Sublist.trans {l₁ l₂ l₃ : List α} (h₁ : l₁ <+ l₂) (h₂ : l₂ <+ l₃) : l₁ <+ l₃ := by
  induction h₂ generalizing l₁ with
  | slnil => exact h₁
  | cons a _ ih => exact .cons a (ih h₁)
  | cons_cons a _ ih =>
    cases h₁ with
    | cons _ h => exact .cons a (ih h)
    | cons_cons _ h => exact .cons_cons a (ih h)
theorem sublist_cons_self (a : α) (l : List α) : l <+ a :: l := .cons a (.refl l)
theorem sublist_of_cons_sublist (h : a :: l₁ <+ l₂) : l₁ <+ l₂ := (sublist_cons_self a l₁).trans h
@[simp] theorem cons_sublist_cons : a :: l₁ <+ a :: l₂ ↔ l₁ <+ l₂ where
  mp
    | .cons _ h => sublist_of_cons_sublist h
    | .cons_cons _ h => h
  mpr := .cons_cons a
theorem Sublist.subset {l₁ l₂ : List α} (h : l₁ <+ l₂) : l₁ ⊆ l₂ := by
  induction h with
  | slnil => exact Subset.refl []
  | cons a _ ih => exact subset_cons_of_subset a ih
  | cons_cons a _ ih => exact cons_subset_cons a ih
theorem Sublist.mem (hx : a ∈ l₁) (hl : l₁ <+ l₂) : a ∈ l₂ := hl.subset hx
theorem Sublist.length_le {l₁ l₂ : List α} (h : l₁ <+ l₂) : length l₁ ≤ length l₂ := by
  induction h with
  | slnil => exact Nat.le_refl 0
  | cons a _ ih => exact Nat.le_succ_of_le ih
  | cons_cons a _ ih => exact Nat.succ_le_succ ih
theorem Sublist.eq_of_length {l₁ l₂ : List α} (h : l₁ <+ l₂) (e : length l₁ = length l₂) : l₁ = l₂ := by
  induction h with
  | slnil => rfl
  | cons a h _ => exact absurd (e ▸ h.length_le) (Nat.not_succ_le_self _)
  | cons_cons a _ ih => exact congrArg (List.cons a) (ih (Nat.succ.inj e))
theorem Sublist.eq_of_length_le {l₁ l₂ : List α} (s : l₁ <+ l₂) (h : length l₂ ≤ length l₁) : l₁ = l₂ :=
  s.eq_of_length (Nat.le_antisymm s.length_le h)
theorem Sublist.length_eq {l₁ l₂ : List α} (s : l₁ <+ l₂) : length l₁ = length l₂ ↔ l₁ = l₂ :=
  ⟨s.eq_of_length, congrArg length⟩
@[simp] theorem sublist_nil {l : List α} : l <+ [] ↔ l = [] :=
  ⟨fun h => subset_nil.mp h.subset, fun e => e ▸ .slnil⟩
theorem eq_nil_of_sublist_nil {l : List α} (h : l <+ []) : l = [] := sublist_nil.mp h
@[simp] theorem sublist_append_left (l₁ l₂ : List α) : l₁ <+ l₁ ++ l₂ := by
  induction l₁ with
  | nil => exact nil_sublist l₂
  | cons a l ih => exact .cons_cons a ih
@[simp] theorem sublist_append_right (l₁ l₂ : List α) : l₂ <+ l₁ ++ l₂ := by
  induction l₁ with
  | nil => exact .refl l₂
  | cons a l ih => exact .cons a ih
theorem Sublist.append_left {l₁ l₂ : List α} (h : l₁ <+ l₂) (l) : l ++ l₁ <+ l ++ l₂ := by
  induction l with
  | nil => exact h
  | cons a l ih => exact .cons_cons a ih
theorem Sublist.append_right {l₁ l₂ : List α} (h : l₁ <+ l₂) (l) : l₁ ++ l <+ l₂ ++ l := by
  induction h with
  | slnil => exact .refl l
  | cons a _ ih => exact .cons a ih
  | cons_cons a _ ih => exact .cons_cons a ih
theorem Sublist.append {l₁ l₂ r₁ r₂ : List α} (hl : l₁ <+ l₂) (hr : r₁ <+ r₂) : l₁ ++ r₁ <+ l₂ ++ r₂ :=
  (hl.append_right r₁).trans (hr.append_left l₂)
theorem Sublist.reverse {l₁ l₂ : List α} (h : l₁ <+ l₂) : l₁.reverse <+ l₂.reverse := by
  induction h with
  | slnil => exact .slnil
  | cons a _ ih => rw [reverse_cons]; exact ih.trans (sublist_append_left _ [a])
  | cons_cons a _ ih => rw [reverse_cons, reverse_cons]; exact ih.append_right [a]
@[simp] theorem reverse_sublist : l₁.reverse <+ l₂.reverse ↔ l₁ <+ l₂ :=
  ⟨fun h => reverse_reverse l₁ ▸ reverse_reverse l₂ ▸ h.reverse, Sublist.reverse⟩
protected theorem Sublist.map (f : α → β) {l₁ l₂} (s : l₁ <+ l₂) : map f l₁ <+ map f l₂ := by
  induction s with
  | slnil => exact .slnil
  | cons a _ ih => exact .cons (f a) ih
  | cons_cons a _ ih => exact .cons_cons (f a) ih
protected theorem Sublist.filter (p : α → Bool) {l₁ l₂} (s : l₁ <+ l₂) : filter p l₁ <+ filter p l₂ := by
  induction s with
  | slnil => exact .slnil
  | cons a _ ih => rw [filter_cons]; split <;> simp [ih, Sublist.cons]
  | cons_cons a _ ih => rw [filter_cons, filter_cons]; split <;> simp [ih]
@[simp] theorem filter_sublist {p : α → Bool} {l : List α} : filter p l <+ l := by
  induction l with
  | nil => exact .slnil
  | cons a l ih =>
    rw [filter_cons]
    split
    · exact .cons_cons a ih
    · exact .cons a ih
theorem tail_sublist (l : List α) : tail l <+ l := by
  cases l with
  | nil => exact .slnil
  | cons a l => exact sublist_cons_self a l
@[simp] theorem take_sublist (i : Nat) (l : List α) : take i l <+ l := by
  have h := sublist_append_left (take i l) (drop i l)
  rwa [take_append_drop] at h
@[simp] theorem drop_sublist (i : Nat) (l : List α) : drop i l <+ l := by
  have h := sublist_append_right (take i l) (drop i l)
  rwa [take_append_drop] at h
theorem Sublist.countP_le (s : l₁ <+ l₂) : countP p l₁ ≤ countP p l₂ := by
  rw [countP_eq_length_filter, countP_eq_length_filter]; exact (s.filter p).length_le
theorem Sublist.count_le [BEq α] (a : α) (h : l₁ <+ l₂) : count a l₁ ≤ count a l₂ := h.countP_le

/-! ## Prefixes, suffixes, infixes -/

@[simp] theorem prefix_append (l₁ l₂ : List α) : l₁ <+: l₁ ++ l₂ := ⟨l₂, rfl⟩
@[simp] theorem suffix_append (l₁ l₂ : List α) : l₂ <:+ l₁ ++ l₂ := ⟨l₁, rfl⟩
theorem infix_append (l₁ l₂ l₃ : List α) : l₂ <:+: l₁ ++ l₂ ++ l₃ := ⟨l₁, l₃, rfl⟩
theorem IsPrefix.isInfix (h : l₁ <+: l₂) : l₁ <:+: l₂ := have ⟨t, e⟩ := h; ⟨[], t, e⟩
theorem IsSuffix.isInfix (h : l₁ <:+ l₂) : l₁ <:+: l₂ :=
  have ⟨t, e⟩ := h
  ⟨t, [], (append_nil _).trans e⟩
@[simp] theorem prefix_refl (l : List α) : l <+: l := ⟨[], append_nil l⟩
@[simp] theorem suffix_refl (l : List α) : l <:+ l := ⟨[], rfl⟩
@[simp] theorem infix_refl (l : List α) : l <:+: l := (prefix_refl l).isInfix
theorem prefix_rfl {l : List α} : l <+: l := prefix_refl l
theorem suffix_rfl {l : List α} : l <:+ l := suffix_refl l
theorem infix_rfl {l : List α} : l <:+: l := infix_refl l
@[simp] theorem nil_prefix {l : List α} : [] <+: l := ⟨l, rfl⟩
@[simp] theorem nil_suffix {l : List α} : [] <:+ l := ⟨l, append_nil l⟩
@[simp] theorem nil_infix {l : List α} : [] <:+: l := nil_prefix.isInfix
@[simp] theorem suffix_cons (a : α) (l : List α) : l <:+ a :: l := ⟨[a], rfl⟩
theorem prefix_concat (a : α) (l) : l <+: concat l a := ⟨[a], concat_eq_append.symm⟩
theorem IsPrefix.trans {l₁ l₂ l₃ : List α} (h₁ : l₁ <+: l₂) (h₂ : l₂ <+: l₃) : l₁ <+: l₃ :=
  have ⟨s, e₁⟩ := h₁
  have ⟨t, e₂⟩ := h₂
  ⟨s ++ t, by rw [← append_assoc, e₁, e₂]⟩
theorem IsSuffix.trans {l₁ l₂ l₃ : List α} (h₁ : l₁ <:+ l₂) (h₂ : l₂ <:+ l₃) : l₁ <:+ l₃ :=
  have ⟨s, e₁⟩ := h₁
  have ⟨t, e₂⟩ := h₂
  ⟨t ++ s, by rw [append_assoc, e₁, e₂]⟩
protected theorem IsInfix.sublist (h : l₁ <:+: l₂) : l₁ <+ l₂ :=
  have ⟨s, t, e⟩ := h
  e ▸ (sublist_append_right s l₁).trans (sublist_append_left _ t)
protected theorem IsPrefix.sublist (h : l₁ <+: l₂) : l₁ <+ l₂ := h.isInfix.sublist
protected theorem IsSuffix.sublist (h : l₁ <:+ l₂) : l₁ <+ l₂ := h.isInfix.sublist
protected theorem IsInfix.subset (h : l₁ <:+: l₂) : l₁ ⊆ l₂ := h.sublist.subset
protected theorem IsPrefix.subset (h : l₁ <+: l₂) : l₁ ⊆ l₂ := h.sublist.subset
protected theorem IsSuffix.subset (h : l₁ <:+ l₂) : l₁ ⊆ l₂ := h.sublist.subset
theorem IsInfix.length_le (h : l₁ <:+: l₂) : l₁.length ≤ l₂.length := h.sublist.length_le
theorem IsPrefix.length_le (h : l₁ <+: l₂) : l₁.length ≤ l₂.length := h.sublist.length_le
theorem IsSuffix.length_le (h : l₁ <:+ l₂) : l₁.length ≤ l₂.length := h.sublist.length_le
theorem IsInfix.eq_of_length (h : l₁ <:+: l₂) : l₁.length = l₂.length → l₁ = l₂ := h.sublist.eq_of_length
theorem IsPrefix.eq_of_length (h : l₁ <+: l₂) : l₁.length = l₂.length → l₁ = l₂ := h.sublist.eq_of_length
theorem IsSuffix.eq_of_length (h : l₁ <:+ l₂) : l₁.length = l₂.length → l₁ = l₂ := h.sublist.eq_of_length
@[simp] theorem prefix_nil : l <+: [] ↔ l = [] := ⟨fun h => sublist_nil.mp h.sublist, fun e => e ▸ prefix_rfl⟩
@[simp] theorem suffix_nil : l <:+ [] ↔ l = [] := ⟨fun h => sublist_nil.mp h.sublist, fun e => e ▸ suffix_rfl⟩
@[simp] theorem infix_nil : l <:+: [] ↔ l = [] := ⟨fun h => sublist_nil.mp h.sublist, fun e => e ▸ infix_rfl⟩
@[simp] theorem reverse_suffix : reverse l₁ <:+ reverse l₂ ↔ l₁ <+: l₂ where
  mp | ⟨t, e⟩ => ⟨t.reverse, by rw [← reverse_inj, reverse_append, reverse_reverse, e]⟩
  mpr | ⟨t, e⟩ => ⟨t.reverse, by rw [← reverse_append, e]⟩
@[simp] theorem reverse_prefix : reverse l₁ <+: reverse l₂ ↔ l₁ <:+ l₂ := by
  rw [← reverse_suffix, reverse_reverse, reverse_reverse]
theorem take_prefix (i) (l : List α) : take i l <+: l := ⟨drop i l, take_append_drop i l⟩
theorem drop_suffix (i) (l : List α) : drop i l <:+ l := ⟨take i l, take_append_drop i l⟩
theorem tail_suffix (l : List α) : tail l <:+ l := drop_one ▸ drop_suffix 1 l
theorem prefix_iff_eq_take : l₁ <+: l₂ ↔ l₁ = take (length l₁) l₂ :=
  ⟨fun ⟨_, e⟩ => e ▸ take_left.symm, fun e => e ▸ take_prefix _ l₂⟩
theorem suffix_iff_eq_append : l₁ <:+ l₂ ↔ take (length l₂ - length l₁) l₂ ++ l₁ = l₂ where
  mp | ⟨t, e⟩ => by subst e; rw [length_append, Nat.add_sub_cancel, take_left]
  mpr e := ⟨_, e⟩
@[simp] theorem prefix_append_right_inj (l) : l ++ l₁ <+: l ++ l₂ ↔ l₁ <+: l₂ where
  mp | ⟨t, e⟩ => ⟨t, append_cancel_left ((append_assoc ..).symm.trans e)⟩
  mpr | ⟨t, e⟩ => ⟨t, by rw [append_assoc, e]⟩
@[simp] theorem cons_prefix_cons : a :: l₁ <+: b :: l₂ ↔ a = b ∧ l₁ <+: l₂ where
  mp | ⟨t, e⟩ => have ⟨e, es⟩ := cons.inj e; ⟨e, t, es⟩
  mpr | ⟨e, t, es⟩ => ⟨t, e ▸ congrArg (cons a) es⟩
theorem IsPrefix.map {β} (f : α → β) {l₁ l₂ : List α} (h : l₁ <+: l₂) : l₁.map f <+: l₂.map f :=
  have ⟨t, e⟩ := h
  ⟨t.map f, e ▸ map_append.symm⟩
theorem IsPrefix.filter (p : α → Bool) {l₁ l₂ : List α} (h : l₁ <+: l₂) : l₁.filter p <+: l₂.filter p :=
  have ⟨t, e⟩ := h
  ⟨t.filter p, e ▸ (filter_append l₁ t).symm⟩

/-! ## All pairs related -/

theorem Pairwise.imp {α R S} (H : ∀ {a b : α}, R a b → S a b) {l : List α} (h : l.Pairwise R) : l.Pairwise S := by
  induction h with
  | nil => exact .nil
  | cons first _ ih => exact .cons (fun a m => H (first a m)) ih
theorem Pairwise.of_cons (p : (a :: l).Pairwise R) : Pairwise R l := (pairwise_cons.mp p).2
theorem rel_of_pairwise_cons (p : (a :: l).Pairwise R) {a'} : a' ∈ l → R a a' := (pairwise_cons.mp p).1 a'
theorem Pairwise.tail {l : List α} (h : Pairwise R l) : Pairwise R l.tail := by
  cases h with
  | nil => exact .nil
  | cons _ h => exact h
theorem Pairwise.sublist (s : l₁ <+ l₂) (h : l₂.Pairwise R) : l₁.Pairwise R := by
  induction s with
  | slnil => exact .nil
  | cons a _ ih => exact ih h.of_cons
  | cons_cons a s ih => exact .cons (fun b m => rel_of_pairwise_cons h (s.subset m)) (ih h.of_cons)
@[simp] theorem pairwise_singleton (R) (a : α) : Pairwise R [a] := by simp
theorem pairwise_pair {a b : α} : Pairwise R [a, b] ↔ R a b := by simp
theorem pairwise_map {l : List α} {f : α → β} {R} : (l.map f).Pairwise R ↔ l.Pairwise fun a b => R (f a) (f b) := by
  induction l with
  | nil => simp
  | cons a l ih => rw [map_cons, pairwise_cons, pairwise_cons, forall_mem_map, ih]
theorem pairwise_append {l₁ l₂ : List α} :
    (l₁ ++ l₂).Pairwise R ↔ l₁.Pairwise R ∧ l₂.Pairwise R ∧ ∀ a ∈ l₁, ∀ b ∈ l₂, R a b := by
  induction l₁ with
  | nil => simp
  | cons a l ih =>
    rw [cons_append, pairwise_cons, pairwise_cons, ih, forall_mem_append, forall_mem_cons]
    exact ⟨fun ⟨⟨h₁, h₂⟩, h₃, h₄, h₅⟩ => ⟨⟨h₁, h₃⟩, h₄, h₂, h₅⟩, fun ⟨⟨h₁, h₃⟩, h₄, h₂, h₅⟩ => ⟨⟨h₁, h₂⟩, h₃, h₄, h₅⟩⟩
theorem pairwise_reverse {l : List α} : l.reverse.Pairwise R ↔ l.Pairwise (fun a b => R b a) := by
  induction l with
  | nil => simp
  | cons a l ih =>
    rw [reverse_cons, pairwise_append, ih]
    refine .trans ?_ pairwise_cons.symm
    exact ⟨fun ⟨h, _, hl⟩ => ⟨fun b m => hl b (mem_reverse.mpr m) a (.head []), h⟩,
      fun ⟨hl, h⟩ => ⟨h, pairwise_singleton R a, fun b m c hc => eq_of_mem_singleton hc ▸ hl b (mem_reverse.mp m)⟩⟩
theorem Pairwise.filter {R : α → α → Prop} {l : List α} (p : α → Bool) (h : Pairwise R l) : Pairwise R (filter p l) :=
  h.sublist filter_sublist

/-! ## No repetitions -/

@[simp] theorem nodup_nil : @Nodup α [] := .nil
@[simp] theorem nodup_cons {a : α} {l : List α} : Nodup (a :: l) ↔ a ∉ l ∧ Nodup l := by
  rw [Nodup, pairwise_cons]
  exact and_congr ⟨fun h m => h a m rfl, fun h _ m e => h (e ▸ m)⟩ .rfl
theorem Nodup.sublist (s : l₁ <+ l₂) (h : Nodup l₂) : Nodup l₁ := Pairwise.sublist s h
theorem nodup_append {l₁ l₂ : List α} :
    (l₁ ++ l₂).Nodup ↔ l₁.Nodup ∧ l₂.Nodup ∧ ∀ a ∈ l₁, ∀ b ∈ l₂, a ≠ b := pairwise_append
@[simp] theorem nodup_reverse {l : List α} : Nodup l.reverse ↔ Nodup l := by
  rw [Nodup, pairwise_reverse]
  exact ⟨Pairwise.imp Ne.symm, Pairwise.imp Ne.symm⟩
theorem Nodup.filter (p : α → Bool) {l : List α} (h : Nodup l) : Nodup (filter p l) := Pairwise.filter p h

end List
