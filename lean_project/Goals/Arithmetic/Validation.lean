/-!
# Arithmetic, validation

Natural numbers: equations, order, powers, parity, recursive functions.

split: validation
-/

namespace Goals.Arithmetic.Validation

def Even (n : Nat) : Prop := ∃ k, n = 2 * k

def Odd (n : Nat) : Prop := ∃ k, n = 2 * k + 1

/-- The sum of the first `n` even numbers. -/
def sumEvens : Nat → Nat
  | 0 => 0
  | n + 1 => sumEvens n + 2 * n

def multiplySlowly : Nat → Nat → Nat
  | 0, _ => 0
  | n + 1, m => multiplySlowly n m + m

def distance : Nat → Nat → Nat
  | 0, n => n
  | m + 1, 0 => m + 1
  | m + 1, n + 1 => distance m n

theorem one_times (n : Nat) : 1 * n = n := by
  sorry

theorem plus_rotate (a b c : Nat) : a + b + c = c + a + b := by
  sorry

theorem nothing_left (m n : Nat) (h : m + n = m) : n = 0 := by
  sorry

theorem successor_order (m n : Nat) : m + 1 ≤ n + 1 ↔ m ≤ n := by
  sorry

theorem squares_monotone (a b : Nat) (h : a ≤ b) : a * a ≤ b * b := by
  sorry

theorem power_of_power (a m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := by
  sorry

theorem odd_plus_odd (m n : Nat) (hm : Odd m) (hn : Odd n) : Even (m + n) := by
  sorry

theorem even_sum_formula (n : Nat) : sumEvens (n + 1) = n * (n + 1) := by
  sorry

theorem multiply_slowly_is_times (n m : Nat) : multiplySlowly n m = n * m := by
  sorry

theorem distance_symmetric (m n : Nat) : distance m n = distance n m := by
  sorry

end Goals.Arithmetic.Validation
