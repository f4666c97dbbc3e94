/-!
# Recursive functions on numbers

Sums, powers, factorials, Fibonacci numbers, and functions with an accumulator.

split: train
-/

namespace Goals.Arithmetic.Recursion

def double : Nat → Nat
  | 0 => 0
  | n + 1 => double n + 2

def half : Nat → Nat
  | 0 => 0
  | 1 => 0
  | n + 2 => half n + 1

/-- `0 + 1 + … + n`. -/
def sumTo : Nat → Nat
  | 0 => 0
  | n + 1 => sumTo n + (n + 1)

/-- The sum of the first `n` odd numbers. -/
def sumOdds : Nat → Nat
  | 0 => 0
  | n + 1 => sumOdds n + (2 * n + 1)

/-- `1 + 2 + 4 + …`, `n` terms. -/
def sumPowers : Nat → Nat
  | 0 => 0
  | n + 1 => sumPowers n + 2 ^ n

def factorial : Nat → Nat
  | 0 => 1
  | n + 1 => (n + 1) * factorial n

def fib : Nat → Nat
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)

/-- `f 0 + f 1 + … + f (n - 1)`. -/
def sumOf (f : Nat → Nat) : Nat → Nat
  | 0 => 0
  | n + 1 => sumOf f n + f n

def addSlowly : Nat → Nat → Nat
  | 0, m => m
  | n + 1, m => addSlowly n (m + 1)

def isEven : Nat → Bool
  | 0 => true
  | n + 1 => !isEven n

theorem double_is_plus (n : Nat) : double n = n + n := by
  sorry

theorem double_of_sum (m n : Nat) : double (m + n) = double m + double n := by
  sorry

theorem half_of_double (n : Nat) : half (double n) = n := by
  sorry

theorem sum_formula (n : Nat) : sumTo n * 2 = n * (n + 1) := by
  sorry

theorem odds_sum_to_square (n : Nat) : sumOdds n = n * n := by
  sorry

theorem powers_sum (n : Nat) : sumPowers n + 1 = 2 ^ n := by
  sorry

theorem factorial_positive (n : Nat) : 0 < factorial n := by
  sorry

theorem factorial_grows (n : Nat) : factorial n ≤ factorial (n + 1) := by
  sorry

theorem fib_next (n : Nat) : fib (n + 2) = fib n + fib (n + 1) := by
  sorry

theorem fib_positive (n : Nat) : 0 < fib (n + 1) := by
  sorry

theorem sum_of_sum (f g : Nat → Nat) (n : Nat) :
    sumOf (fun i => f i + g i) n = sumOf f n + sumOf g n := by
  sorry

theorem sum_constant (c n : Nat) : sumOf (fun _ => c) n = n * c := by
  sorry

theorem sum_scaled (c : Nat) (f : Nat → Nat) (n : Nat) :
    sumOf (fun i => c * f i) n = c * sumOf f n := by
  sorry

theorem add_slowly_is_add (n m : Nat) : addSlowly n m = n + m := by
  sorry

theorem even_two_later (n : Nat) : isEven (n + 2) = isEven n := by
  sorry

theorem even_of_double (n : Nat) : isEven (n + n) = true := by
  sorry

end Goals.Arithmetic.Recursion
