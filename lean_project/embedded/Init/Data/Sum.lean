prelude
import Init.Data.Option.Lemmas
import Init.Ext

/-!
Disjoint unions: which side an element is from, `Sum.elim`, `Sum.map`, `Sum.swap`, quantifiers.
-/

universe u v w

namespace Sum

instance instBEq {α : Type u} {β : Type v} [BEq α] [BEq β] : BEq (α ⊕ β) where
  beq
    | inl a, inl b => a == b
    | inr a, inr b => a == b
    | _, _ => false

/-! ## Sides -/

/-- Whether the element is from the left. -/
@[implicit_reducible] def isLeft : α ⊕ β → Bool
  | inl _ => true
  | inr _ => false

/-- Whether the element is from the right. -/
@[implicit_reducible] def isRight : α ⊕ β → Bool
  | inl _ => false
  | inr _ => true

/-- The element, known to be from the left. -/
@[implicit_reducible] def getLeft : (ab : α ⊕ β) → ab.isLeft → α
  | inl a, _ => a

/-- The element, known to be from the right. -/
@[implicit_reducible] def getRight : (ab : α ⊕ β) → ab.isRight → β
  | inr b, _ => b

/-- The element, if it is from the left. -/
@[implicit_reducible] def getLeft? : α ⊕ β → Option α
  | inl a => some a
  | inr _ => none

/-- The element, if it is from the right. -/
@[implicit_reducible] def getRight? : α ⊕ β → Option β
  | inr b => some b
  | inl _ => none

@[simp] theorem isLeft_inl : (inl x : α ⊕ β).isLeft = true := rfl
@[simp] theorem isLeft_inr : (inr x : α ⊕ β).isLeft = false := rfl
@[simp] theorem isRight_inl : (inl x : α ⊕ β).isRight = false := rfl
@[simp] theorem isRight_inr : (inr x : α ⊕ β).isRight = true := rfl
@[simp] theorem getLeft_inl (h : (inl x : α ⊕ β).isLeft) : (inl x).getLeft h = x := rfl
@[simp] theorem getRight_inr (h : (inr x : α ⊕ β).isRight) : (inr x).getRight h = x := rfl
@[simp] theorem getLeft?_inl : (inl x : α ⊕ β).getLeft? = some x := rfl
@[simp] theorem getLeft?_inr : (inr x : α ⊕ β).getLeft? = none := rfl
@[simp] theorem getRight?_inl : (inl x : α ⊕ β).getRight? = none := rfl
@[simp] theorem getRight?_inr : (inr x : α ⊕ β).getRight? = some x := rfl

@[simp] theorem inl_getLeft (x : α ⊕ β) (h : x.isLeft) : inl (x.getLeft h) = x := by cases x <;> trivial
@[simp] theorem inr_getRight (x : α ⊕ β) (h : x.isRight) : inr (x.getRight h) = x := by cases x <;> trivial
@[simp] theorem getLeft?_eq_none_iff {x : α ⊕ β} : x.getLeft? = none ↔ x.isRight := by cases x <;> simp
@[simp] theorem getRight?_eq_none_iff {x : α ⊕ β} : x.getRight? = none ↔ x.isLeft := by cases x <;> simp
theorem eq_left_getLeft_of_isLeft {x : α ⊕ β} (h : x.isLeft) : x = inl (x.getLeft h) := (inl_getLeft x h).symm
@[simp] theorem getLeft_eq_iff {x : α ⊕ β} (h : x.isLeft) : x.getLeft h = a ↔ x = inl a :=
  match x with
  | inl _ => ⟨congrArg inl, inl.inj⟩
theorem eq_right_getRight_of_isRight {x : α ⊕ β} (h : x.isRight) : x = inr (x.getRight h) := (inr_getRight x h).symm
@[simp] theorem getRight_eq_iff {x : α ⊕ β} (h : x.isRight) : x.getRight h = b ↔ x = inr b :=
  match x with
  | inr _ => ⟨congrArg inr, inr.inj⟩
@[simp] theorem getLeft?_eq_some_iff {x : α ⊕ β} : x.getLeft? = some a ↔ x = inl a := by cases x <;> simp
@[simp] theorem getRight?_eq_some_iff {x : α ⊕ β} : x.getRight? = some b ↔ x = inr b := by cases x <;> simp
@[simp] theorem bnot_isLeft (x : α ⊕ β) : (!x.isLeft) = x.isRight := by cases x <;> rfl
@[simp] theorem isLeft_eq_false {x : α ⊕ β} : x.isLeft = false ↔ x.isRight := by cases x <;> simp
theorem not_isLeft {x : α ⊕ β} : ¬x.isLeft ↔ x.isRight := by simp
@[simp] theorem bnot_isRight (x : α ⊕ β) : (!x.isRight) = x.isLeft := by cases x <;> rfl
@[simp] theorem isRight_eq_false {x : α ⊕ β} : x.isRight = false ↔ x.isLeft := by cases x <;> simp
theorem not_isRight {x : α ⊕ β} : ¬x.isRight ↔ x.isLeft := by simp
theorem isLeft_iff {x : α ⊕ β} : x.isLeft ↔ ∃ y, x = Sum.inl y := by cases x <;> simp
theorem isRight_iff {x : α ⊕ β} : x.isRight ↔ ∃ y, x = Sum.inr y := by cases x <;> simp

theorem inl.inj_iff : (inl a : α ⊕ β) = inl b ↔ a = b := ⟨inl.inj, congrArg inl⟩
theorem inr.inj_iff : (inr a : α ⊕ β) = inr b ↔ a = b := ⟨inr.inj, congrArg inr⟩
theorem inl_ne_inr : inl a ≠ inr b := nofun
theorem inr_ne_inl : inr b ≠ inl a := nofun

/-! ## Quantifiers -/

protected theorem «forall» {p : α ⊕ β → Prop} : (∀ x, p x) ↔ (∀ a, p (inl a)) ∧ ∀ b, p (inr b) where
  mp h := ⟨fun a => h (inl a), fun b => h (inr b)⟩
  mpr
    | ⟨h, _⟩, inl a => h a
    | ⟨_, h⟩, inr b => h b

protected theorem «exists» {p : α ⊕ β → Prop} : (∃ x, p x) ↔ (∃ a, p (inl a)) ∨ ∃ b, p (inr b) where
  mp
    | ⟨inl a, h⟩ => .inl ⟨a, h⟩
    | ⟨inr b, h⟩ => .inr ⟨b, h⟩
  mpr
    | .inl ⟨a, h⟩ => ⟨inl a, h⟩
    | .inr ⟨b, h⟩ => ⟨inr b, h⟩

/-! ## `elim`, `map`, `swap` -/

/-- `f` on the left, `g` on the right. -/
@[implicit_reducible] protected def elim {α β γ} (f : α → γ) (g : β → γ) : α ⊕ β → γ :=
  fun x => Sum.casesOn x f g

@[simp] theorem elim_inl (f : α → γ) (g : β → γ) (x : α) : Sum.elim f g (inl x) = f x := rfl
@[simp] theorem elim_inr (f : α → γ) (g : β → γ) (x : β) : Sum.elim f g (inr x) = g x := rfl

/-- `f` on the left, `g` on the right, each staying on its side. -/
@[implicit_reducible] protected def map (f : α → α') (g : β → β') : α ⊕ β → α' ⊕ β' := Sum.elim (inl ∘ f) (inr ∘ g)

@[simp] theorem map_inl (f : α → α') (g : β → β') (x : α) : (inl x).map f g = inl (f x) := rfl
@[simp] theorem map_inr (f : α → α') (g : β → β') (x : β) : (inr x).map f g = inr (g x) := rfl

/-- The other side. -/
@[implicit_reducible] def swap : α ⊕ β → β ⊕ α := Sum.elim inr inl

@[simp] theorem swap_inl : swap (inl x : α ⊕ β) = inr x := rfl
@[simp] theorem swap_inr : swap (inr x : α ⊕ β) = inl x := rfl

@[simp] theorem elim_comp_inl (f : α → γ) (g : β → γ) : Sum.elim f g ∘ inl = f := rfl
@[simp] theorem elim_comp_inr (f : α → γ) (g : β → γ) : Sum.elim f g ∘ inr = g := rfl
@[simp] theorem elim_inl_inr : @Sum.elim α β _ inl inr = id := by funext x; cases x <;> rfl
theorem comp_elim (f : γ → δ) (g : α → γ) (h : β → γ) : f ∘ Sum.elim g h = Sum.elim (f ∘ g) (f ∘ h) := by
  funext x; cases x <;> rfl
@[simp] theorem elim_comp_inl_inr (f : α ⊕ β → γ) : Sum.elim (f ∘ inl) (f ∘ inr) = f := by funext x; cases x <;> rfl
theorem elim_eq_iff {u u' : α → γ} {v v' : β → γ} : Sum.elim u v = Sum.elim u' v' ↔ u = u' ∧ v = v' :=
  ⟨fun h => ⟨congrArg (· ∘ inl) h, congrArg (· ∘ inr) h⟩, fun ⟨e, e'⟩ => e ▸ e' ▸ rfl⟩
@[simp] theorem map_map (f' : α' → α'') (g' : β' → β'') (f : α → α') (g : β → β') (x : Sum α β) :
    (x.map f g).map f' g' = x.map (f' ∘ f) (g' ∘ g) := by cases x <;> rfl
@[simp] theorem map_comp_map (f' : α' → α'') (g' : β' → β'') (f : α → α') (g : β → β') :
    Sum.map f' g' ∘ Sum.map f g = Sum.map (f' ∘ f) (g' ∘ g) := funext (map_map f' g' f g)
@[simp] theorem map_id_id : Sum.map (@id α) (@id β) = id := by funext x; cases x <;> rfl
theorem elim_map {f₁ : α → β} {f₂ : β → ε} {g₁ : γ → δ} {g₂ : δ → ε} {x} :
    Sum.elim f₂ g₂ (Sum.map f₁ g₁ x) = Sum.elim (f₂ ∘ f₁) (g₂ ∘ g₁) x := by cases x <;> rfl
theorem elim_comp_map {f₁ : α → β} {f₂ : β → ε} {g₁ : γ → δ} {g₂ : δ → ε} :
    Sum.elim f₂ g₂ ∘ Sum.map f₁ g₁ = Sum.elim (f₂ ∘ f₁) (g₂ ∘ g₁) := funext fun _ => elim_map
@[simp] theorem isLeft_map (f : α → β) (g : γ → δ) (x : α ⊕ γ) : isLeft (x.map f g) = isLeft x := by cases x <;> rfl
@[simp] theorem isRight_map (f : α → β) (g : γ → δ) (x : α ⊕ γ) : isRight (x.map f g) = isRight x := by cases x <;> rfl
@[simp] theorem getLeft?_map (f : α → β) (g : γ → δ) (x : α ⊕ γ) : (x.map f g).getLeft? = x.getLeft?.map f := by
  cases x <;> rfl
@[simp] theorem getRight?_map (f : α → β) (g : γ → δ) (x : α ⊕ γ) : (x.map f g).getRight? = x.getRight?.map g := by
  cases x <;> rfl
@[simp] theorem swap_swap (x : α ⊕ β) : swap (swap x) = x := by cases x <;> rfl
@[simp] theorem swap_swap_eq : swap ∘ swap = @id (α ⊕ β) := funext swap_swap
@[simp] theorem isLeft_swap (x : α ⊕ β) : x.swap.isLeft = x.isRight := by cases x <;> rfl
@[simp] theorem isRight_swap (x : α ⊕ β) : x.swap.isRight = x.isLeft := by cases x <;> rfl
@[simp] theorem getLeft?_swap (x : α ⊕ β) : x.swap.getLeft? = x.getRight? := by cases x <;> rfl
@[simp] theorem getRight?_swap (x : α ⊕ β) : x.swap.getRight? = x.getLeft? := by cases x <;> rfl
theorem elim_const_const (c : γ) :
    Sum.elim (Function.const _ c : α → γ) (Function.const _ c : β → γ) = Function.const _ c := by
  funext x; cases x <;> rfl
@[simp] theorem elim_lam_const_lam_const (c : γ) : Sum.elim (fun _ : α => c) (fun _ : β => c) = fun _ => c :=
  elim_const_const c

end Sum
