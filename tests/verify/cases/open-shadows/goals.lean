theorem not_less : Nat.lt 3 2 := sorry
