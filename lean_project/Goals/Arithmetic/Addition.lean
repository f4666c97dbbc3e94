/-!
# Addition and multiplication

Laws of `+` and `*` on the natural numbers.

split: train
-/

namespace Goals.Arithmetic.Addition

theorem zero_plus (n : Nat) : 0 + n = n := by
  sorry

theorem successor_plus (m n : Nat) : (m + 1) + n = (m + n) + 1 := by
  sorry

theorem plus_exchange (m n : Nat) : m + n = n + m := by
  sorry

theorem plus_regroup (a b c : Nat) : (a + b) + c = a + (b + c) := by
  sorry

theorem plus_cancel (k m n : Nat) (h : k + m = k + n) : m = n := by
  sorry

theorem plus_middle (a b c d : Nat) : (a + b) + (c + d) = (a + c) + (b + d) := by
  sorry

theorem zero_sum (m n : Nat) (h : m + n = 0) : m = 0 ∧ n = 0 := by
  sorry

theorem successor_differs (n : Nat) : n + 1 ≠ n := by
  sorry

theorem successor_injective (m n : Nat) (h : m + 1 = n + 1) : m = n := by
  sorry

theorem zero_or_successor (n : Nat) : n = 0 ∨ ∃ m, n = m + 1 := by
  sorry

theorem zero_times (n : Nat) : 0 * n = 0 := by
  sorry

theorem successor_times (m n : Nat) : (m + 1) * n = m * n + n := by
  sorry

theorem twice (n : Nat) : 2 * n = n + n := by
  sorry

theorem times_over_plus (k m n : Nat) : k * (m + n) = k * m + k * n := by
  sorry

theorem times_regroup (a b c : Nat) : (a * b) * c = a * (b * c) := by
  sorry

theorem zero_product (m n : Nat) (h : m * n = 0) : m = 0 ∨ n = 0 := by
  sorry

theorem square_of_sum (a b : Nat) : (a + b) * (a + b) = a * a + 2 * (a * b) + b * b := by
  sorry

theorem sum_equal_one (m n : Nat) (h : m + n = 1) : m = 0 ∨ n = 0 := by
  sorry

end Goals.Arithmetic.Addition
