/-- The sum, from right to left. -/
def backwards (a b c : Nat) : Nat := c + b + a

private theorem backwards_eq (a b c : Nat) : backwards a b c = a + b + c := by
  unfold backwards
  omega

@[simp] theorem flip_sum (a b : Nat) : a + b = b + a := Nat.add_comm a b

theorem sum_swap (a b c : Nat) : a + b + c = c + b + a := (backwards_eq a b c).symm
