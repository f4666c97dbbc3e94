def size (l : List Nat) : Nat := l.length

theorem wrong_size (h : size [1] = 2) : size [2] = 2 := sorry
