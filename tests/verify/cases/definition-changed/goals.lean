def double (n : Nat) : Nat := n + n

theorem doubled : double 3 = 7 := sorry
