class Good (n : Nat) : Prop where
  ok : n < 5

theorem good_ten : Good 10 := sorry
