theorem regroup (a b c d : Nat) : (a + b) + (c + d) = (a + c) + (b + d) := calc
  (a + b) + (c + d) = a + (b + (c + d)) := Nat.add_assoc ..
  _ = a + ((b + c) + d) := by rw [Nat.add_assoc b c d]
  _ = a + ((c + b) + d) := by conv => lhs; rhs; lhs; rw [Nat.add_comm]
  _ = a + (c + (b + d)) := by rw [Nat.add_assoc c b d]
  _ = (a + c) + (b + d) := (Nat.add_assoc ..).symm

theorem third_place (f : Nat → Nat) (a b : Nat) (h : a = b) : f (a + (0 + a)) = f (b + b) := by
  conv =>
    lhs
    arg 1
    rw [h]
    arg 2
    rw [Nat.zero_add]
