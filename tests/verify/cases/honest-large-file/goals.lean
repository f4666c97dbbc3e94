theorem last (n : Nat) : n + 10 = n + 5 + 5 := sorry
