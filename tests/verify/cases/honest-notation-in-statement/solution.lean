theorem spaced (a : Nat) : List.length [a] = 1 := rfl

theorem absolute (n : Nat) : n < n.succ := Nat.lt_succ_self n
