def fib : Nat → Nat
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)

def power (b : Nat) : Nat → Nat
  | 0 => 1
  | n + 1 => power b n * b

def sumTo (f : Nat → Nat) : Nat → Nat
  | 0 => f 0
  | n + 1 => sumTo f n + f (n + 1)

def halves (n : Nat) : Nat :=
  if h : n ≤ 1 then 0 else halves (n / 2) + 1
termination_by n
decreasing_by omega

def Divides (a b : Nat) : Prop := ∃ c, b = a * c

def Prime (p : Nat) : Prop := 2 ≤ p ∧ ∀ d, Divides d p → d = 1 ∨ d = p

def digits (n : Nat) (fuel : Nat) : List Nat :=
  match fuel with
  | 0 => []
  | fuel + 1 => if n < 10 then [n] else n % 10 :: digits (n / 10) fuel

def collatz (n : Nat) : Nat := if n % 2 = 0 then n / 2 else 3 * n + 1

def isSmall (n : Nat) : Bool := n < 100 && n != 0

theorem fib_two : fib 2 = 1 := by
  first | rfl | simp [fib]

theorem fib_given (n : Nat) (h : fib n = n) : n = fib n :=
  h.symm

theorem power_two : power 2 3 = 8 := by
  first | rfl | simp [power]

theorem sum_given (n : Nat) (h : sumTo fib n = power n 2) : power n 2 = sumTo fib n :=
  h.symm

theorem halves_given (n m : Nat) (h : halves n = m) : ∃ k, halves n = k :=
  ⟨m, h⟩

theorem divides_self (a : Nat) : Divides a a := by
  first | exact ⟨1, by simp⟩ | simp_all [Divides]

theorem prime_given (p q : Nat) (h : Prime p ∧ Prime q) : Prime q ∧ Prime p :=
  ⟨h.2, h.1⟩

theorem digits_one : digits 7 1 = [7] := by
  first | rfl | simp [digits]

theorem collatz_given (n : Nat) (h : collatz n = 1) (k : isSmall n = true) : isSmall n = true ∧ collatz n = 1 :=
  ⟨k, h⟩
