class Lucky : Prop where
  five : 2 + 2 = 5

theorem five [Lucky] : 2 + 2 = 5 := Lucky.five
