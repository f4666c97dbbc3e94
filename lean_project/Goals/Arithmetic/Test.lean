/-!
# Arithmetic, test

Natural numbers: equations, order, powers, parity, recursive functions.

split: test
-/

namespace Goals.Arithmetic.Test

def Even (n : Nat) : Prop := ∃ k, n = 2 * k

def Odd (n : Nat) : Prop := ∃ k, n = 2 * k + 1

def triple : Nat → Nat
  | 0 => 0
  | n + 1 => triple n + 3

/-- `3` to the power `n`, by repeated tripling. -/
def threePower : Nat → Nat
  | 0 => 1
  | n + 1 => 3 * threePower n

/-- `0 * 0 + 1 * 1 + … + n * n`. -/
def sumSquares : Nat → Nat
  | 0 => 0
  | n + 1 => sumSquares n + (n + 1) * (n + 1)

def lucas : Nat → Nat
  | 0 => 2
  | 1 => 1
  | n + 2 => lucas n + lucas (n + 1)

def factorialFrom : Nat → Nat → Nat
  | acc, 0 => acc
  | acc, n + 1 => factorialFrom (acc * (n + 1)) n

def atMost : Nat → Nat → Bool
  | 0, _ => true
  | _ + 1, 0 => false
  | m + 1, n + 1 => atMost m n

theorem times_exchange (m n : Nat) : m * n = n * m := by
  sorry

theorem times_left_exchange (a b c : Nat) : a * (b * c) = b * (a * c) := by
  sorry

theorem order_cancel (k m n : Nat) (h : k + m ≤ k + n) : m ≤ n := by
  sorry

theorem square_of_successor (n : Nat) : (n + 1) * (n + 1) = n * n + n + n + 1 := by
  sorry

theorem not_below_means_at_least (m n : Nat) : ¬m < n ↔ n ≤ m := by
  sorry

theorem product_of_positives (m n : Nat) (hm : 0 < m) (hn : 0 < n) : 0 < m * n := by
  sorry

theorem subtract_common (m n k : Nat) : (m + k) - (n + k) = m - n := by
  sorry

theorem bounded_by_one_step (f : Nat → Nat) (h : ∀ n, f (n + 1) ≤ f n + 1) :
    ∀ n, f n ≤ f 0 + n := by
  sorry

theorem even_not_odd (n : Nat) (h : Even n) : ¬Odd n := by
  sorry

theorem odd_times_odd (m n : Nat) (hm : Odd m) (hn : Odd n) : Odd (m * n) := by
  sorry

theorem divides_multiple_of_sum (d a b : Nat) (h : d ∣ a) : d ∣ a * b + d := by
  sorry

theorem triple_is_times (n : Nat) : triple n = 3 * n := by
  sorry

theorem three_power_of_sum (m n : Nat) : threePower (m + n) = threePower m * threePower n := by
  sorry

theorem lucas_positive (n : Nat) : 0 < lucas n := by
  sorry

theorem factorial_accumulator (a b n : Nat) :
    factorialFrom (a * b) n = a * factorialFrom b n := by
  sorry

theorem at_most_decides (m n : Nat) : atMost m n = true ↔ m ≤ n := by
  sorry

theorem squares_at_least_sum (n : Nat) : n ≤ sumSquares n := by
  sorry

end Goals.Arithmetic.Test
