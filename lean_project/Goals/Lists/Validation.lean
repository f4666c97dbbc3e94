/-!
# Lists, validation

Appending, mapping, filtering, reversing, folds and membership.

split: validation
-/

namespace Goals.Lists.Validation

def total : List Nat → Nat
  | [] => 0
  | x :: xs => x + total xs

/-- Reversal with an accumulator. -/
def revOnto {α : Type} : List α → List α → List α
  | [], acc => acc
  | x :: xs, acc => revOnto xs (x :: acc)

theorem singleton_append {α : Type} (a : α) (xs : List α) : [a] ++ xs = a :: xs := by
  sorry

theorem cons_injective {α : Type} (a b : α) (xs ys : List α) (h : a :: xs = b :: ys) :
    a = b ∧ xs = ys := by
  sorry

theorem map_of_replicate {α β : Type} (f : α → β) (n : Nat) (a : α) :
    (List.replicate n a).map f = List.replicate n (f a) := by
  sorry

theorem any_of_append {α : Type} (p : α → Bool) (xs ys : List α) :
    (xs ++ ys).any p = (xs.any p || ys.any p) := by
  sorry

theorem rev_onto_append {α : Type} (xs acc rest : List α) :
    revOnto xs (acc ++ rest) = revOnto xs acc ++ rest := by
  sorry

theorem flat_map_singletons {α : Type} (xs : List α) : xs.flatMap (fun x => [x]) = xs := by
  sorry

theorem total_as_foldr (xs : List Nat) : xs.foldr (fun x s => x + s) 0 = total xs := by
  sorry

theorem member_of_filter {α : Type} (p : α → Bool) (a : α) (xs : List α)
    (h : a ∈ xs.filter p) : a ∈ xs ∧ p a = true := by
  sorry

end Goals.Lists.Validation
