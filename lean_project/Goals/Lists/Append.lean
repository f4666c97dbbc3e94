/-!
# Lists: appending, mapping, reversing

`++`, `length`, `map`, `filter`, `reverse`, `flatMap`, `replicate`, `take`, `drop`.

split: train
-/

namespace Goals.Lists.Append

/-- Reversal by appending each head at the end. -/
def rev {α : Type} : List α → List α
  | [] => []
  | x :: xs => rev xs ++ [x]

theorem append_nothing {α : Type} (xs : List α) : xs ++ [] = xs := by
  sorry

theorem append_regroup {α : Type} (xs ys zs : List α) : (xs ++ ys) ++ zs = xs ++ (ys ++ zs) := by
  sorry

theorem head_before_append {α : Type} (x : α) (xs ys : List α) :
    (x :: xs) ++ ys = x :: (xs ++ ys) := by
  sorry

theorem length_of_append {α : Type} (xs ys : List α) :
    (xs ++ ys).length = xs.length + ys.length := by
  sorry

theorem no_length_no_elements {α : Type} (xs : List α) (h : xs.length = 0) : xs = [] := by
  sorry

theorem append_empty_parts {α : Type} (xs ys : List α) (h : xs ++ ys = []) :
    xs = [] ∧ ys = [] := by
  sorry

theorem append_cancel_left {α : Type} (xs ys zs : List α) (h : xs ++ ys = xs ++ zs) :
    ys = zs := by
  sorry

theorem map_with_id {α : Type} (xs : List α) : xs.map id = xs := by
  sorry

theorem map_after_map {α β γ : Type} (f : α → β) (g : β → γ) (xs : List α) :
    (xs.map f).map g = xs.map (g ∘ f) := by
  sorry

theorem map_of_append {α β : Type} (f : α → β) (xs ys : List α) :
    (xs ++ ys).map f = xs.map f ++ ys.map f := by
  sorry

theorem length_of_map {α β : Type} (f : α → β) (xs : List α) :
    (xs.map f).length = xs.length := by
  sorry

theorem filter_of_append {α : Type} (p : α → Bool) (xs ys : List α) :
    (xs ++ ys).filter p = xs.filter p ++ ys.filter p := by
  sorry

theorem filter_at_most_length {α : Type} (p : α → Bool) (xs : List α) :
    (xs.filter p).length ≤ xs.length := by
  sorry

theorem filter_keeping_all {α : Type} (xs : List α) : xs.filter (fun _ => true) = xs := by
  sorry

theorem rev_of_append {α : Type} (xs ys : List α) : rev (xs ++ ys) = rev ys ++ rev xs := by
  sorry

theorem rev_twice {α : Type} (xs : List α) : rev (rev xs) = xs := by
  sorry

theorem rev_of_map {α β : Type} (f : α → β) (xs : List α) : rev (xs.map f) = (rev xs).map f := by
  sorry

theorem reverse_of_cons {α : Type} (x : α) (xs : List α) :
    (x :: xs).reverse = xs.reverse ++ [x] := by
  sorry

theorem rev_is_reverse {α : Type} (xs : List α) : rev xs = xs.reverse := by
  sorry

theorem length_of_replicate {α : Type} (n : Nat) (a : α) : (List.replicate n a).length = n := by
  sorry

theorem replicate_sum {α : Type} (m n : Nat) (a : α) :
    List.replicate (m + n) a = List.replicate m a ++ List.replicate n a := by
  sorry

theorem take_then_drop {α : Type} (n : Nat) (xs : List α) : xs.take n ++ xs.drop n = xs := by
  sorry

theorem flat_map_of_append {α β : Type} (f : α → List β) (xs ys : List α) :
    (xs ++ ys).flatMap f = xs.flatMap f ++ ys.flatMap f := by
  sorry

theorem concat_is_append {α : Type} (xs : List α) (a : α) : xs.concat a = xs ++ [a] := by
  sorry

end Goals.Lists.Append
