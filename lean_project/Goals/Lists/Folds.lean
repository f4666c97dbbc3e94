/-!
# Lists: folds, membership, quantified tests

`foldr`, `foldl`, `∈`, `all`, `any`, and recursive functions on lists of numbers.

split: train
-/

namespace Goals.Lists.Folds

def total : List Nat → Nat
  | [] => 0
  | x :: xs => x + total xs

def occurrences (n : Nat) : List Nat → Nat
  | [] => 0
  | x :: xs => if x = n then occurrences n xs + 1 else occurrences n xs

theorem member_of_cons {α : Type} (a b : α) (xs : List α) : a ∈ b :: xs ↔ a = b ∨ a ∈ xs := by
  sorry

theorem nothing_in_nil {α : Type} (a : α) : ¬a ∈ ([] : List α) := by
  sorry

theorem member_of_append {α : Type} (a : α) (xs ys : List α) :
    a ∈ xs ++ ys ↔ a ∈ xs ∨ a ∈ ys := by
  sorry

theorem image_in_map {α β : Type} (f : α → β) (a : α) (xs : List α) (h : a ∈ xs) :
    f a ∈ xs.map f := by
  sorry

theorem member_of_map {α β : Type} (f : α → β) (b : β) (xs : List α) :
    b ∈ xs.map f → ∃ a, a ∈ xs ∧ f a = b := by
  sorry

theorem member_splits_list {α : Type} (a : α) (xs : List α) (h : a ∈ xs) :
    ∃ ys zs, xs = ys ++ a :: zs := by
  sorry

theorem foldr_of_append {α β : Type} (f : α → β → β) (b : β) (xs ys : List α) :
    (xs ++ ys).foldr f b = xs.foldr f (ys.foldr f b) := by
  sorry

theorem foldl_of_append {α β : Type} (f : β → α → β) (b : β) (xs ys : List α) :
    (xs ++ ys).foldl f b = ys.foldl f (xs.foldl f b) := by
  sorry

theorem foldr_with_cons {α : Type} (xs : List α) : xs.foldr List.cons [] = xs := by
  sorry

theorem foldr_of_map {α β γ : Type} (f : α → β) (g : β → γ → γ) (c : γ) (xs : List α) :
    (xs.map f).foldr g c = xs.foldr (fun a r => g (f a) r) c := by
  sorry

theorem foldr_fusion {α β γ : Type} (h : β → γ) (f : α → β → β) (g : α → γ → γ) (b : β)
    (k : ∀ a r, h (f a r) = g a (h r)) (xs : List α) :
    h (xs.foldr f b) = xs.foldr g (h b) := by
  sorry

theorem foldl_moves_start (xs : List Nat) (a b : Nat) :
    xs.foldl (fun s x => s + x) (a + b) = a + xs.foldl (fun s x => s + x) b := by
  sorry

theorem all_of_append {α : Type} (p : α → Bool) (xs ys : List α) :
    (xs ++ ys).all p = (xs.all p && ys.all p) := by
  sorry

theorem any_of_map {α β : Type} (f : α → β) (p : β → Bool) (xs : List α) :
    (xs.map f).any p = xs.any (fun a => p (f a)) := by
  sorry

theorem all_means_every {α : Type} (p : α → Bool) (xs : List α) (h : xs.all p = true) (a : α)
    (ha : a ∈ xs) : p a = true := by
  sorry

theorem total_of_append (xs ys : List Nat) : total (xs ++ ys) = total xs + total ys := by
  sorry

theorem member_at_most_total (n : Nat) (xs : List Nat) (h : n ∈ xs) : n ≤ total xs := by
  sorry

theorem occurrences_of_append (n : Nat) (xs ys : List Nat) :
    occurrences n (xs ++ ys) = occurrences n xs + occurrences n ys := by
  sorry

end Goals.Lists.Folds
