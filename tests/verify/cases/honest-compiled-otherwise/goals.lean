def halve (n : Nat) : Nat := n / 2

theorem four_two : halve 4 = 2 := sorry
