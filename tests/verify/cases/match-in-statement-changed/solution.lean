theorem flipped : (match (0 : Nat) with | 0 => 2 | _ + 1 => 1) = 2 := rfl
