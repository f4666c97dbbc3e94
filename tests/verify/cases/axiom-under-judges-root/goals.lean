theorem wrong : (1 : Nat) = 2 := sorry
