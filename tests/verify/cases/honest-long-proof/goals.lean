theorem absorb (a b : Nat) : max a (min a b) = a := sorry
