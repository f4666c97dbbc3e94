#check Nat.zero_le
#print Nat.min

example : min 0 3 = 0 := rfl

theorem zero_min (n : Nat) : min 0 n = 0 := by
  show (if 0 ≤ n then 0 else n) = 0
  rw [if_pos (Nat.zero_le n)]

#print axioms zero_min
