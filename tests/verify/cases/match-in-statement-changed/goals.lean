theorem flipped : (match (0 : Nat) with | 0 => 1 | _ + 1 => 2) = 2 := sorry
