def isEven : Nat → Bool
  | 0 => true
  | 1 => false
  | n + 2 => isEven n

def isOdd (n : Nat) : Bool := !isEven n

theorem even_four : isEven 4 = true := sorry

theorem odd_four (n : Nat) : isOdd (n + 2) = isOdd n := sorry
