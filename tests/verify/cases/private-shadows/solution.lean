private def size (l : List Nat) : Nat := l.length + 1

theorem wrong_size : size [1] = 2 := rfl
