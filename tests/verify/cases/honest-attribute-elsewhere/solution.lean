@[inline, simp] def triple (n : Nat) : Nat := 3 * n

section
attribute [-simp] triple
attribute [local simp] Nat.mul_comm
attribute [local irreducible] triple
theorem untouched (n : Nat) : triple n = triple n := rfl
end

theorem triple_zero : triple 0 = 0 := by simp
