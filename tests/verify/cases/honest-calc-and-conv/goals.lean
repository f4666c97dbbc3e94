theorem regroup (a b c d : Nat) : (a + b) + (c + d) = (a + c) + (b + d) := sorry

theorem third_place (f : Nat → Nat) (a b : Nat) (h : a = b) : f (a + (0 + a)) = f (b + b) := sorry
