/-!
# Order and subtraction

`≤`, `<`, truncated subtraction, strong induction and the least-number principle.

split: train
-/

namespace Goals.Arithmetic.Order

theorem zero_at_most (n : Nat) : 0 ≤ n := by
  sorry

theorem grows_by_adding (m n : Nat) : m ≤ m + n := by
  sorry

theorem nothing_below_zero (n : Nat) : ¬n < 0 := by
  sorry

theorem at_most_next (m n : Nat) (h : m ≤ n) : m ≤ n + 1 := by
  sorry

theorem below_chain (a b c : Nat) (h : a < b) (k : b ≤ c) : a < c := by
  sorry

theorem never_below_itself (n : Nat) : ¬n < n := by
  sorry

theorem equal_of_both (m n : Nat) (h : m ≤ n) (k : n ≤ m) : m = n := by
  sorry

theorem difference_exists (m n : Nat) : m ≤ n ↔ ∃ k, n = m + k := by
  sorry

theorem any_two_compare (m n : Nat) : m ≤ n ∨ n ≤ m := by
  sorry

theorem add_both_sides (a b c d : Nat) (h : a ≤ b) (k : c ≤ d) : a + c ≤ b + d := by
  sorry

theorem multiply_left (k m n : Nat) (h : m ≤ n) : k * m ≤ k * n := by
  sorry

theorem split_at_most (m n : Nat) (h : m ≤ n) : m < n ∨ m = n := by
  sorry

theorem below_successor_iff (m n : Nat) : m < n + 1 ↔ m ≤ n := by
  sorry

theorem minus_itself (n : Nat) : n - n = 0 := by
  sorry

theorem add_then_subtract (m n : Nat) : (m + n) - n = m := by
  sorry

theorem subtract_then_add (m n : Nat) (h : n ≤ m) : (m - n) + n = m := by
  sorry

theorem subtract_twice (a b c : Nat) : a - b - c = a - (b + c) := by
  sorry

theorem increasing_outgrows (f : Nat → Nat) (h : ∀ n, f n < f (n + 1)) : ∀ n, n ≤ f n := by
  sorry

theorem steps_make_monotone (f : Nat → Nat) (h : ∀ n, f n ≤ f (n + 1)) (m n : Nat) (k : m ≤ n) :
    f m ≤ f n := by
  sorry

theorem strong_induction (p : Nat → Prop) (h : ∀ n, (∀ m, m < n → p m) → p n) : ∀ n, p n := by
  sorry

theorem least_number (p : Nat → Prop) (n : Nat) (h : p n) :
    ∃ m, p m ∧ ∀ k, p k → m ≤ k := by
  sorry

theorem no_endless_descent : ¬∃ f : Nat → Nat, ∀ n, f (n + 1) < f n := by
  sorry

end Goals.Arithmetic.Order
