def double (n : Nat) : Nat := n + n + 1

theorem doubled : double 3 = 7 := rfl
