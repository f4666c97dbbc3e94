/-!
# Functions, validation

Composition, injective and surjective functions, iteration.

split: validation
-/

namespace Goals.Functions.Validation

/-- Different arguments have different values. -/
def Injective {α β : Type} (f : α → β) : Prop := ∀ x y, f x = f y → x = y

/-- Every element is a value. -/
def Surjective {α β : Type} (f : α → β) : Prop := ∀ y, ∃ x, f x = y

/-- `f` applied `n` times. -/
def iter {α : Type} (f : α → α) : Nat → α → α
  | 0, x => x
  | n + 1, x => f (iter f n x)

theorem const_before {α β γ : Type} (f : β → γ) (c : β) :
    f ∘ Function.const α c = Function.const α (f c) := by
  sorry

theorem id_surjective {α : Type} : Surjective (id : α → α) := by
  sorry

theorem surjective_of_undo {α β : Type} (f : α → β) (g : β → α) (h : ∀ x, g (f x) = x) :
    Surjective g := by
  sorry

theorem distinct_values {α β : Type} (f : α → β) (h : Injective f) (x y : α) (hne : x ≠ y) :
    f x ≠ f y := by
  sorry

theorem iter_injective {α : Type} (f : α → α) (h : Injective f) (n : Nat) :
    Injective (iter f n) := by
  sorry

theorem three_fold_identity {α : Type} (f : α → α) (h : ∀ x, f (f (f x)) = x) :
    Injective f ∧ Surjective f := by
  sorry

end Goals.Functions.Validation
