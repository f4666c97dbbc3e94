theorem same_statement : True = (2 + 2 = 5) := sorry

theorem helper : cast (rfl : Prop = Prop) True := trivial

theorem five : 2 + 2 = 5 := same_statement ▸ helper
