def total (l : List Nat) : Nat := l.foldl (· + ·) 0

theorem Sums.wrong_total : total [1, 2] = 0 := sorry
