/-!
# Parity and divisibility

Even and odd numbers, and the divisibility relation `∣`.

split: train
-/

namespace Goals.Arithmetic.Parity

def Even (n : Nat) : Prop := ∃ k, n = 2 * k

def Odd (n : Nat) : Prop := ∃ k, n = 2 * k + 1

theorem zero_even : Even 0 := by
  sorry

theorem double_even (n : Nat) : Even (n + n) := by
  sorry

theorem odd_after_even (n : Nat) (h : Even n) : Odd (n + 1) := by
  sorry

theorem even_plus_even (m n : Nat) (hm : Even m) (hn : Even n) : Even (m + n) := by
  sorry

theorem even_times_anything (m n : Nat) (h : Even m) : Even (m * n) := by
  sorry

theorem even_or_odd (n : Nat) : Even n ∨ Odd n := by
  sorry

theorem consecutive_product_even (n : Nat) : Even (n * (n + 1)) := by
  sorry

theorem divides_itself (n : Nat) : n ∣ n := by
  sorry

theorem one_divides (n : Nat) : 1 ∣ n := by
  sorry

theorem divides_product (a b : Nat) : a ∣ b * a := by
  sorry

theorem divides_chain (a b c : Nat) (h : a ∣ b) (k : b ∣ c) : a ∣ c := by
  sorry

theorem divides_sum (d a b : Nat) (ha : d ∣ a) (hb : d ∣ b) : d ∣ a + b := by
  sorry

theorem zero_divides_only_zero (n : Nat) (h : 0 ∣ n) : n = 0 := by
  sorry

theorem divisor_at_most (d n : Nat) (h : d ∣ n + 1) : d ≤ n + 1 := by
  sorry

end Goals.Arithmetic.Parity
