partial def five (n : Nat := 0) : 2 + 2 = 5 := five (n + 1)
