theorem back (a b : Nat) : a - b + b = a := sorry
