theorem sum_swap (a b c : Nat) : a + b + c = c + b + a := sorry
