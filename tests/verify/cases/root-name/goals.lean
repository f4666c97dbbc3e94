def Deep.add (a b : Nat) : Nat := a + b

theorem Deep.five : Deep.add 2 2 = 5 := sorry
