def size (l : List Nat) : Nat := l.length

theorem wrong_size : size [1] = 2 := sorry
