def isEven : Nat → Bool
  | 0 => true
  | 1 => false
  | n + 2 => isEven n

example : isEven 0 = true := by simp only [isEven]
example (n : Nat) : isEven (n + 2) = isEven n := by rw [isEven.eq_3]
example (n : Nat) : isEven n = isEven n := by unfold isEven; rfl
theorem split (n : Nat) : isEven n = true ∨ isEven n = false := by
  fun_induction isEven n with
  | case1 => exact .inl rfl
  | case2 => exact .inr rfl
  | case3 n ih => exact ih

def isOdd (n : Nat) : Bool := !isEven n

theorem even_four : isEven 4 = true := by decide

theorem odd_four (n : Nat) : isOdd (n + 2) = isOdd n := by simp [isOdd, isEven]
