/-!
# Functions

Composition, injective and surjective functions, iteration, diagonal arguments.

split: train
-/

namespace Goals.Functions.Composition

/-- Different arguments have different values. -/
def Injective {α β : Type} (f : α → β) : Prop := ∀ x y, f x = f y → x = y

/-- Every element is a value. -/
def Surjective {α β : Type} (f : α → β) : Prop := ∀ y, ∃ x, f x = y

/-- `f` applied `n` times. -/
def iter {α : Type} (f : α → α) : Nat → α → α
  | 0, x => x
  | n + 1, x => f (iter f n x)

theorem comp_with_id {α β : Type} (f : α → β) : f ∘ id = f := by
  sorry

theorem comp_regroup {α β γ δ : Type} (f : α → β) (g : β → γ) (h : γ → δ) :
    (h ∘ g) ∘ f = h ∘ (g ∘ f) := by
  sorry

theorem comp_at_point {α β γ : Type} (f : α → β) (g : β → γ) (x : α) : (g ∘ f) x = g (f x) := by
  sorry

theorem const_after {α β γ : Type} (f : α → β) (c : γ) :
    Function.const β c ∘ f = Function.const α c := by
  sorry

theorem equal_pointwise {α β : Type} (f g : α → β) (h : ∀ x, f x = g x) : f = g := by
  sorry

theorem apply_equal {α β : Type} (f g : α → β) (x y : α) (h : f = g) (k : x = y) :
    f x = g y := by
  sorry

theorem id_injective {α : Type} : Injective (id : α → α) := by
  sorry

theorem injective_comp {α β γ : Type} (f : α → β) (g : β → γ) (hf : Injective f)
    (hg : Injective g) : Injective (g ∘ f) := by
  sorry

theorem surjective_comp {α β γ : Type} (f : α → β) (g : β → γ) (hf : Surjective f)
    (hg : Surjective g) : Surjective (g ∘ f) := by
  sorry

theorem first_injective {α β γ : Type} (f : α → β) (g : β → γ) (h : Injective (g ∘ f)) :
    Injective f := by
  sorry

theorem last_surjective {α β γ : Type} (f : α → β) (g : β → γ) (h : Surjective (g ∘ f)) :
    Surjective g := by
  sorry

theorem injective_of_undo {α β : Type} (f : α → β) (g : β → α) (h : ∀ x, g (f x) = x) :
    Injective f := by
  sorry

theorem involution_injective {α : Type} (f : α → α) (h : ∀ x, f (f x) = x) : Injective f := by
  sorry

theorem cantor {α : Type} (f : α → α → Prop) : ¬Surjective f := by
  sorry

theorem cancel_surjective {α β γ : Type} (f : α → β) (g h : β → γ) (hf : Surjective f)
    (k : g ∘ f = h ∘ f) : g = h := by
  sorry

theorem choose_preimages {α β : Type} (f : α → β) (h : Surjective f) :
    ∃ g : β → α, ∀ y, f (g y) = y := by
  sorry

theorem fixed_point_from_diagonal {α β : Type} (e : α → α → β) (h : Surjective e) (t : β → β) :
    ∃ b, t b = b := by
  sorry

theorem iter_one_inside {α : Type} (f : α → α) (n : Nat) (x : α) :
    iter f n (f x) = f (iter f n x) := by
  sorry

theorem iter_add {α : Type} (f : α → α) (m n : Nat) (x : α) :
    iter f (m + n) x = iter f n (iter f m x) := by
  sorry

theorem iter_fixed_point {α : Type} (f : α → α) (x : α) (h : f x = x) (n : Nat) :
    iter f n x = x := by
  sorry

theorem iter_involution {α : Type} (f : α → α) (h : ∀ x, f (f x) = x) (n : Nat) (x : α) :
    iter f (n + n) x = x := by
  sorry

end Goals.Functions.Composition
