/-!
# Powers

Laws of exponents on the natural numbers.

split: train
-/

namespace Goals.Arithmetic.Powers

theorem power_zero (a : Nat) : a ^ 0 = 1 := by
  sorry

theorem power_successor (a n : Nat) : a ^ (n + 1) = a ^ n * a := by
  sorry

theorem one_to_any_power (n : Nat) : 1 ^ n = 1 := by
  sorry

theorem zero_to_positive_power (n : Nat) : 0 ^ (n + 1) = 0 := by
  sorry

theorem power_one (a : Nat) : a ^ 1 = a := by
  sorry

theorem square_is_product (a : Nat) : a ^ 2 = a * a := by
  sorry

theorem power_of_sum (a m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  sorry

theorem power_of_product (a b n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  sorry

theorem two_power_positive (n : Nat) : 0 < 2 ^ n := by
  sorry

theorem two_power_outgrows (n : Nat) : n < 2 ^ n := by
  sorry

end Goals.Arithmetic.Powers
