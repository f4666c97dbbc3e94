/-!
# Options, pairs, sums and subtypes, validation

`Option`, `Prod`, `Sum`, `Subtype`, and equality of their elements.

split: validation
-/

namespace Goals.Data.Validation

def mapPair {α β γ δ : Type} (f : α → γ) (g : β → δ) (x : α × β) : γ × δ := (f x.1, g x.2)

theorem first_of_pair {α β : Type} (a : α) (b : β) : (a, b).1 = a := by
  sorry

theorem map_pair_id {α β : Type} (x : α × β) : mapPair id id x = x := by
  sorry

theorem bind_with_some {α : Type} (o : Option α) : o.bind some = o := by
  sorry

theorem inr_injective {α β : Type} (b c : β) (h : (Sum.inr b : Sum α β) = Sum.inr c) : b = c := by
  sorry

theorem is_some_after_map {α β : Type} (f : α → β) (o : Option α) :
    (o.map f).isSome = o.isSome := by
  sorry

end Goals.Data.Validation
