prelude
import Init.Data.Option.Basic
import Init.Data.BoolIf
import Init.Quantifiers

/-!
What is true of optional values: `isSome`, `get`, `getD`, `bind`, `map`, `filter`, `or`, `join`, and their interplay.
-/

universe u v w

namespace Option

@[simp] theorem mem_some {a b : α} : a ∈ some b ↔ b = a := by simp
theorem mem_some_iff {a b : α} : a ∈ some b ↔ b = a := mem_some
theorem mem_some_self (a : α) : a ∈ some a := rfl
theorem some_ne_none (x : α) : some x ≠ none := nofun
theorem default_eq_none : (default : Option α) = none := rfl

protected theorem «forall» {p : Option α → Prop} : (∀ x, p x) ↔ p none ∧ ∀ x, p (some x) where
  mp h := ⟨h none, fun x => h (some x)⟩
  mpr
    | ⟨h, _⟩, none => h
    | ⟨_, h⟩, some x => h x

protected theorem «exists» {p : Option α → Prop} : (∃ x, p x) ↔ p none ∨ ∃ x, p (some x) where
  mp
    | ⟨none, h⟩ => .inl h
    | ⟨some x, h⟩ => .inr ⟨x, h⟩
  mpr
    | .inl h => ⟨none, h⟩
    | .inr ⟨x, h⟩ => ⟨some x, h⟩

theorem eq_none_or_eq_some (a : Option α) : a = none ∨ ∃ x, a = some x := by cases a <;> simp

/-! ## `get` and `getD` -/

theorem get_mem {o : Option α} (h : isSome o) : o.get h ∈ o := (some_get h).symm
theorem get_of_mem {o : Option α} (h : isSome o) (m : a ∈ o) : o.get h = a := by cases m; rfl
theorem get_of_eq_some {o : Option α} (h : isSome o) (m : o = some a) : o.get h = a := by cases m; rfl
@[simp] theorem not_mem_none (a : α) : a ∉ (none : Option α) := nofun
theorem getD_of_ne_none {x : Option α} (hx : x ≠ none) (y : α) : some (x.getD y) = x := by
  cases x with
  | none => exact absurd rfl hx
  | some a => rfl
theorem getD_eq_iff {o : Option α} {a b} : o.getD a = b ↔ (o = some b ∨ o = none ∧ a = b) := by cases o <;> simp
@[simp] theorem get!_none [Inhabited α] : (none : Option α).get! = default := rfl
@[simp] theorem get!_some [Inhabited α] {a : α} : (some a).get! = a := rfl
theorem get_eq_get! [Inhabited α] (o : Option α) {h : o.isSome} : o.get h = o.get! := by cases o <;> trivial
theorem get_eq_getD {fallback : α} (o : Option α) {h : o.isSome} : o.get h = o.getD fallback := by cases o <;> trivial
theorem some_get! [Inhabited α] (o : Option α) (h : o.isSome) : some (o.get!) = o := by cases o <;> trivial
theorem get!_eq_getD [Inhabited α] (o : Option α) : o.get! = o.getD default := by cases o <;> rfl
theorem get_congr {o o' : Option α} {ho : o.isSome} (h : o = o') : o.get ho = o'.get (h ▸ ho) := by cases h; rfl
theorem get_inj {o1 o2 : Option α} {h1} {h2} : o1.get h1 = o2.get h2 ↔ o1 = o2 :=
  match o1, o2, h1, h2 with
  | some _, some _, _, _ => some_inj.symm
theorem getD_inj {o₁ o₂ : Option α} (h₁ : o₁.isSome) (h₂ : o₂.isSome) {fallback} :
    o₁.getD fallback = o₂.getD fallback ↔ o₁ = o₂ := by
  cases o₁ <;> cases o₂ <;> simp_all
theorem mem_unique {o : Option α} {a b : α} (ha : a ∈ o) (hb : b ∈ o) : a = b := some.inj (ha.symm.trans hb)
theorem eq_some_unique {o : Option α} {a b : α} (ha : o = some a) (hb : o = some b) : a = b := mem_unique ha hb

@[ext] theorem ext {o₁ o₂ : Option α} (h : ∀ a, o₁ = some a ↔ o₂ = some a) : o₁ = o₂ :=
  match o₁, o₂ with
  | none, none => rfl
  | some a, _ => ((h a).mp rfl).symm
  | _, some b => (h b).mpr rfl

theorem eq_none_iff_forall_ne_some : o = none ↔ ∀ a, o ≠ some a := by cases o <;> simp
theorem eq_none_iff_forall_some_ne : o = none ↔ ∀ a, some a ≠ o := by cases o <;> simp
theorem eq_none_iff_forall_not_mem : o = none ↔ ∀ a, a ∉ o := eq_none_iff_forall_ne_some

/-! ## `isSome` and `isNone` -/

theorem isSome_iff_exists : isSome x ↔ ∃ a, x = some a := by cases x <;> simp
theorem isSome_eq_isSome : (isSome x = isSome y) ↔ (x = none ↔ y = none) := by cases x <;> cases y <;> simp
theorem isSome_of_mem {x : Option α} {y : α} (h : y ∈ x) : x.isSome := isSome_iff_exists.mpr ⟨y, h⟩
theorem isSome_of_eq_some {x : Option α} {y : α} (h : x = some y) : x.isSome := isSome_of_mem h
@[simp] theorem isSome_eq_false_iff : isSome a = false ↔ a.isNone = true := by cases a <;> simp
@[simp] theorem isNone_eq_false_iff : isNone a = false ↔ a.isSome = true := by cases a <;> simp
@[simp] theorem not_isSome (a : Option α) : (!a.isSome) = a.isNone := by cases a <;> rfl
@[simp] theorem not_comp_isSome : (! ·) ∘ @Option.isSome α = Option.isNone := funext not_isSome
@[simp] theorem not_isNone (a : Option α) : (!a.isNone) = a.isSome := by cases a <;> rfl
@[simp] theorem not_comp_isNone : (!·) ∘ @Option.isNone α = Option.isSome := funext not_isNone
theorem eq_some_of_isSome {o : Option α} (h : o.isSome) : o = some (o.get h) := (some_get h).symm
theorem eq_some_iff_get_eq : o = some a ↔ ∃ h : o.isSome, o.get h = a :=
  ⟨fun e => e ▸ ⟨rfl, rfl⟩, fun ⟨h, e⟩ => e ▸ eq_some_of_isSome h⟩
theorem isSome_iff_ne_none : o.isSome ↔ o ≠ none := by cases o <;> simp
theorem not_isSome_iff_eq_none : ¬o.isSome ↔ o = none := by cases o <;> simp
theorem ne_none_iff_isSome : o ≠ none ↔ o.isSome := isSome_iff_ne_none.symm
@[simp] theorem any_true {o : Option α} : o.any (fun _ => true) = o.isSome := by cases o <;> rfl
@[simp] theorem any_false {o : Option α} : o.any (fun _ => false) = false := by cases o <;> rfl
@[simp] theorem all_true {o : Option α} : o.all (fun _ => true) = true := by cases o <;> rfl
@[simp] theorem all_false {o : Option α} : o.all (fun _ => false) = o.isNone := by cases o <;> rfl
theorem ne_none_iff_exists : o ≠ none ↔ ∃ x, some x = o := by cases o <;> simp
theorem ne_none_iff_exists' : o ≠ none ↔ ∃ x, o = some x := by cases o <;> simp
theorem exists_ne_none {p : Option α → Prop} : (∃ x, x ≠ none ∧ p x) ↔ ∃ x, p (some x) := by
  simp [Option.exists]
theorem forall_ne_none {p : Option α → Prop} : (∀ x (_ : x ≠ none), p x) ↔ ∀ x, p (some x) := by
  simp [Option.forall]

/-! ## `bind` -/

@[simp] theorem pure_def : pure = @some α := rfl
theorem pure_apply : pure x = some x := rfl
@[simp] theorem bind_eq_bind : bind = @Option.bind α β := rfl
theorem bind_apply : bind x f = Option.bind x f := rfl
@[simp] theorem bind_fun_some (x : Option α) : x.bind some = x := by cases x <;> rfl
@[simp] theorem bind_fun_none (x : Option α) : x.bind (fun _ => none (α := β)) = none := by cases x <;> rfl
theorem bind_eq_some_iff : x.bind f = some b ↔ ∃ a, x = some a ∧ f a = some b := by cases x <;> simp
@[simp] theorem bind_eq_none_iff {o : Option α} {f : α → Option β} :
    o.bind f = none ↔ ∀ a, o = some a → f a = none := by cases o <;> simp
theorem bind_eq_none' {o : Option α} {f : α → Option β} :
    o.bind f = none ↔ ∀ b a, o = some a → f a ≠ some b := by
  cases o with
  | none => simp
  | some a => simp [eq_none_iff_forall_ne_some]
theorem mem_bind_iff {o : Option α} {f : α → Option β} : b ∈ o.bind f ↔ ∃ a, a ∈ o ∧ b ∈ f a := by cases o <;> simp
theorem bind_comm {f : α → β → Option γ} (a : Option α) (b : Option β) :
    (a.bind fun x => b.bind (f x)) = b.bind fun y => a.bind fun x => f x y := by
  cases a <;> cases b <;> rfl
theorem bind_assoc (x : Option α) (f : α → Option β) (g : β → Option γ) :
    (x.bind f).bind g = x.bind fun y => (f y).bind g := by cases x <;> rfl
theorem bind_congr {α β} {o : Option α} {f g : α → Option β} (h : ∀ a, o = some a → f a = g a) :
    o.bind f = o.bind g := by
  cases o with
  | none => rfl
  | some a => exact h a rfl
theorem isSome_bind {α β : Type _} (x : Option α) (f : α → Option β) :
    (x.bind f).isSome = x.any (fun x => (f x).isSome) := by cases x <;> rfl
theorem isNone_bind {α β : Type _} (x : Option α) (f : α → Option β) :
    (x.bind f).isNone = x.all (fun x => (f x).isNone) := by cases x <;> rfl
theorem isSome_of_isSome_bind {α β : Type _} {x : Option α} {f : α → Option β} (h : (x.bind f).isSome) : x.isSome := by
  cases x <;> trivial
theorem any_bind {p : β → Bool} {f : α → Option β} {o : Option α} : (o.bind f).any p = o.any (Option.any p ∘ f) := by
  cases o <;> rfl
theorem all_bind {p : β → Bool} {f : α → Option β} {o : Option α} : (o.bind f).all p = o.all (Option.all p ∘ f) := by
  cases o <;> rfl

/-! ## `join` -/

theorem bind_id_eq_join {x : Option (Option α)} : x.bind id = x.join := rfl
theorem join_eq_some_iff : x.join = some a ↔ x = some (some a) := by cases x <;> simp
theorem join_ne_none : x.join ≠ none ↔ ∃ z, x = some (some z) := by
  cases x with
  | none => simp
  | some o => cases o <;> simp
theorem join_ne_none' : ¬x.join = none ↔ ∃ z, x = some (some z) := join_ne_none
theorem join_eq_none_iff : o.join = none ↔ o = none ∨ o = some none := by cases o <;> simp
theorem bind_join {f : α → Option β} {o : Option (Option α)} : o.join.bind f = o.bind (·.bind f) := by cases o <;> rfl

/-! ## `map` -/

@[simp] theorem map_eq_map : Functor.map f = Option.map f := rfl
theorem map_apply : Functor.map f x = Option.map f x := rfl
@[simp] theorem map_eq_some_iff : x.map f = some b ↔ ∃ a, x = some a ∧ f a = b := by cases x <;> simp
@[simp] theorem map_eq_none_iff : x.map f = none ↔ x = none := by cases x <;> simp
@[simp] theorem isSome_map {x : Option α} : (x.map f).isSome = x.isSome := by cases x <;> rfl
@[simp] theorem isNone_map {x : Option α} : (x.map f).isNone = x.isNone := by cases x <;> rfl
theorem map_eq_bind {x : Option α} : x.map f = x.bind (some ∘ f) := by cases x <;> rfl
theorem map_congr {x : Option α} (h : ∀ a, x = some a → f a = g a) : x.map f = x.map g := by
  cases x with
  | none => rfl
  | some a => exact congrArg some (h a rfl)
@[simp] theorem map_id_fun {α : Type u} : Option.map (id : α → α) = id := map_id
theorem map_id_apply {α : Type u} {x : Option α} : Option.map (id : α → α) x = x := congrFun map_id x
theorem map_id' {x : Option α} : (x.map fun a => a) = x := map_id_apply
@[simp] theorem map_id_fun' {α : Type u} : Option.map (fun (a : α) => a) = id := map_id
theorem map_id_apply' {α : Type u} {x : Option α} : Option.map (fun (a : α) => a) x = x := map_id_apply
@[simp] theorem get_map {f : α → β} {o : Option α} {h : (o.map f).isSome} :
    (o.map f).get h = f (o.get (by simpa using h)) := by
  cases o with
  | none => simp at h
  | some a => rfl
theorem apply_get {f : α → β} {o : Option α} {h} : f (o.get h) = (o.map f).get (by simp [h]) := by simp
@[simp] theorem map_map (h : β → γ) (g : α → β) (x : Option α) : (x.map g).map h = x.map (h ∘ g) := by cases x <;> rfl
theorem comp_map (h : β → γ) (g : α → β) (x : Option α) : x.map (h ∘ g) = (x.map g).map h := (map_map h g x).symm
@[simp] theorem map_comp_map (f : α → β) (g : β → γ) : Option.map g ∘ Option.map f = Option.map (g ∘ f) :=
  funext (map_map g f)
theorem mem_map_of_mem (g : α → β) (h : a ∈ x) : g a ∈ Option.map g x := map_eq_some_iff.mpr ⟨a, h, rfl⟩
theorem map_inj_right {f : α → β} {o o' : Option α} (w : ∀ x y, f x = f y → x = y) : o.map f = o'.map f ↔ o = o' := by
  cases o <;> cases o' <;> simp
  exact ⟨w _ _, congrArg f⟩
@[simp] theorem map_if {f : α → β} {_ : Decidable c} :
    (if c then some a else none).map f = if c then some (f a) else none := by split <;> rfl
@[simp] theorem map_dif {f : α → β} {_ : Decidable c} {a : c → α} :
    (if h : c then some (a h) else none).map f = if h : c then some (f (a h)) else none := by split <;> rfl

/-! ## `filter` -/

@[simp] theorem filter_none (p : α → Bool) : none.filter p = none := rfl
theorem filter_some : Option.filter p (some a) = if p a then some a else none := rfl
theorem filter_some_pos (h : p a) : Option.filter p (some a) = some a := by simp [filter_some, h]
theorem filter_some_neg (h : p a = false) : Option.filter p (some a) = none := by simp [filter_some, h]
theorem isSome_of_isSome_filter (p : α → Bool) (o : Option α) (h : (o.filter p).isSome) : o.isSome := by
  cases o <;> trivial
@[simp] theorem filter_eq_none_iff {o : Option α} {p : α → Bool} : o.filter p = none ↔ ∀ a, o = some a → ¬p a := by
  cases o <;> simp [filter_some]
@[simp] theorem filter_eq_some_iff {o : Option α} {p : α → Bool} : o.filter p = some a ↔ o = some a ∧ p a := by
  cases o with
  | none => simp
  | some b =>
    simp only [filter_some]
    by_cases h : p b <;> simp [h]
    · exact fun e => e ▸ h
    · intro e; subst e; simpa using h
theorem filter_some_eq_some : Option.filter p (some a) = some a ↔ p a := by simp
theorem filter_some_eq_none : Option.filter p (some a) = none ↔ ¬p a := by simp
theorem mem_filter_iff {p : α → Bool} {a : α} {o : Option α} : a ∈ o.filter p ↔ a ∈ o ∧ p a := filter_eq_some_iff
theorem bind_guard (x : Option α) (p : α → Bool) : x.bind (Option.guard p) = x.filter p := by cases x <;> rfl
@[simp] theorem any_filter (o : Option α) : (Option.filter p o).any q = Option.any (fun a => p a && q a) o := by
  cases o with
  | none => rfl
  | some a => simp only [filter_some]; cases h : p a <;> simp [h]
@[simp] theorem all_filter (o : Option α) : (Option.filter p o).all q = Option.all (fun a => !p a || q a) o := by
  cases o with
  | none => rfl
  | some a => simp only [filter_some]; cases h : p a <;> simp [h]
@[simp] theorem isNone_filter : Option.isNone (Option.filter p o) = Option.all (fun a => !p a) o := by
  cases o with
  | none => rfl
  | some a => simp only [filter_some]; cases h : p a <;> simp [h]
@[simp] theorem isSome_filter : Option.isSome (Option.filter p o) = Option.any p o := by
  cases o with
  | none => rfl
  | some a => simp only [filter_some]; cases h : p a <;> simp [h]
@[simp] theorem filter_filter : Option.filter q (Option.filter p o) = Option.filter (fun x => p x && q x) o := by
  cases o with
  | none => rfl
  | some a => cases h : p a <;> simp [filter_some, h]

/-! ## `or` and `<|>` -/

@[simp] theorem or_none {o : Option α} : or o none = o := by cases o <;> rfl
theorem or_assoc : or (or o₁ o₂) o₃ = or o₁ (or o₂ o₃) := by cases o₁ <;> rfl
@[simp] theorem or_self {o : Option α} : or o o = o := by cases o <;> rfl
theorem or_eq_orElse : or o o' = o.orElse (fun _ => o') := by cases o <;> rfl
theorem or_of_isSome {o o' : Option α} (h : o.isSome) : or o o' = o := by cases o <;> trivial
theorem or_of_isNone {o o' : Option α} (h : o.isNone) : or o o' = o' := by cases o <;> trivial
@[simp] theorem or_eq_none_iff : or o o' = none ↔ o = none ∧ o' = none := by cases o <;> simp
@[simp] theorem or_eq_some_iff : or o o' = some a ↔ o = some a ∨ (o = none ∧ o' = some a) := by cases o <;> simp
@[simp] theorem isSome_or : (or o o').isSome = (o.isSome || o'.isSome) := by cases o <;> rfl
@[simp] theorem isNone_or : (or o o').isNone = (o.isNone && o'.isNone) := by cases o <;> rfl
theorem map_or : (or o o').map f = or (o.map f) (o'.map f) := by cases o <;> rfl
@[simp] theorem some_orElse (a : α) (x : Option α) : (some a <|> x) = some a := rfl
@[simp] theorem none_orElse (x : Option α) : (none <|> x) = x := rfl

@[simp] theorem elim_map {f : α → β} {g' : γ} {g : β → γ} (o : Option α) : (o.map f).elim g' g = o.elim g' (g ∘ f) := by
  cases o <;> rfl
@[simp] theorem getD_map (f : α → β) (x : α) (o : Option α) : (o.map f).getD (f x) = f (getD o x) := by cases o <;> rfl

/-! ## `guard` -/

@[simp] theorem guard_eq_some_iff : guard p a = some b ↔ a = b ∧ p a := by
  simp only [guard]; cases p a <;> simp
@[simp] theorem guard_eq_none_iff : guard p a = none ↔ p a = false := by
  simp only [guard]; cases p a <;> simp
@[simp] theorem isSome_guard : (Option.guard p a).isSome = p a := by
  simp only [guard]; cases p a <;> simp
theorem guard_pos (h : p a) : Option.guard p a = some a := by simp [h]

end Option
