/-!
# Functions, test

Composition, injective and surjective functions, iteration, diagonal arguments.

split: test
-/

namespace Goals.Functions.Test

/-- Different arguments have different values. -/
def Injective {α β : Type} (f : α → β) : Prop := ∀ x y, f x = f y → x = y

/-- Every element is a value. -/
def Surjective {α β : Type} (f : α → β) : Prop := ∀ y, ∃ x, f x = y

/-- `f` applied `n` times. -/
def iter {α : Type} (f : α → α) : Nat → α → α
  | 0, x => x
  | n + 1, x => f (iter f n x)

theorem identity_on_both_sides {α β : Type} (f : α → β) : id ∘ f ∘ id = f := by
  sorry

theorem cancel_injective {α β γ : Type} (f : β → γ) (g h : α → β) (hf : Injective f)
    (k : f ∘ g = f ∘ h) : g = h := by
  sorry

theorem inverses_agree {α β : Type} (f : α → β) (g h : β → α) (hg : ∀ x, g (f x) = x)
    (hh : ∀ y, f (h y) = y) : g = h := by
  sorry

theorem idempotent_injective {α : Type} (f : α → α) (h : ∀ x, f (f x) = f x)
    (k : Injective f) : ∀ x, f x = x := by
  sorry

theorem const_not_injective {α β : Type} (a b : α) (c : β) (h : a ≠ b) :
    ¬Injective (Function.const α c) := by
  sorry

theorem cantor_bool {α : Type} (f : α → α → Bool) : ¬Surjective f := by
  sorry

theorem undo_injective {α β : Type} (f : α → β) (h : Injective f) (a : α) :
    ∃ g : β → α, ∀ x, g (f x) = x := by
  sorry

theorem iter_commute {α : Type} (f : α → α) (m n : Nat) (x : α) :
    iter f m (iter f n x) = iter f n (iter f m x) := by
  sorry

theorem iter_mul {α : Type} (f : α → α) (m n : Nat) (x : α) :
    iter f (m * n) x = iter (iter f m) n x := by
  sorry

end Goals.Functions.Test
