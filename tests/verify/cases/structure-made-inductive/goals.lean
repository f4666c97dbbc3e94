structure Same (a b : Nat) : Prop where
  eq : a = b

theorem wrong_pair : Same 1 2 := sorry
