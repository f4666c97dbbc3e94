theorem chain (a b c : Nat) (h : a = b + 0) (k : b = c * 1) : a = c := by
  simp only [Nat.add_zero] at h
  rw [Nat.mul_one] at k
  subst h
  simpa using k

theorem branch (n : Nat) : (if n = 0 then 1 else n) ≠ 0 := by
  split
  · decide
  · assumption
