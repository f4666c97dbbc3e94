/-!
# Lists, test

Appending, mapping, filtering, reversing, folds and membership.

split: test
-/

namespace Goals.Lists.Test

def total : List Nat → Nat
  | [] => 0
  | x :: xs => x + total xs

/-- Every element, twice in a row. -/
def stutter {α : Type} : List α → List α
  | [] => []
  | x :: xs => x :: x :: stutter xs

/-- The elements of two lists in turn. -/
def weave {α : Type} : List α → List α → List α
  | [], ys => ys
  | x :: xs, [] => x :: xs
  | x :: xs, y :: ys => x :: y :: weave xs ys

def Sublist {α : Type} (xs ys : List α) : Prop := ∀ a, a ∈ xs → a ∈ ys

theorem nil_before {α : Type} (xs : List α) : [] ++ xs = xs := by
  sorry

theorem cons_is_not_nil {α : Type} (x : α) (xs : List α) : x :: xs ≠ [] := by
  sorry

theorem lengths_exchange {α : Type} (xs ys : List α) : (xs ++ ys).length = (ys ++ xs).length := by
  sorry

theorem filter_twice {α : Type} (p : α → Bool) (xs : List α) :
    (xs.filter p).filter p = xs.filter p := by
  sorry

theorem stutter_of_append {α : Type} (xs ys : List α) :
    stutter (xs ++ ys) = stutter xs ++ stutter ys := by
  sorry

theorem length_of_stutter {α : Type} (xs : List α) :
    (stutter xs).length = xs.length + xs.length := by
  sorry

theorem length_of_weave {α : Type} (xs ys : List α) :
    (weave xs ys).length = xs.length + ys.length := by
  sorry

theorem flat_map_of_map {α β γ : Type} (f : α → β) (g : β → List γ) (xs : List α) :
    (xs.map f).flatMap g = xs.flatMap (fun a => g (f a)) := by
  sorry

theorem all_with_and {α : Type} (p q : α → Bool) (xs : List α) :
    xs.all (fun a => p a && q a) = (xs.all p && xs.all q) := by
  sorry

theorem foldl_with_flip_cons {α : Type} (xs acc : List α) :
    xs.foldl (fun r x => x :: r) acc = xs.reverse ++ acc := by
  sorry

theorem foldl_total (xs : List Nat) (a : Nat) :
    xs.foldl (fun s x => s + x) a = a + total xs := by
  sorry

theorem sublist_under_map {α β : Type} (f : α → β) (xs ys : List α) (h : Sublist xs ys) :
    Sublist (xs.map f) (ys.map f) := by
  sorry

end Goals.Lists.Test
