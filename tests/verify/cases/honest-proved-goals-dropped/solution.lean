theorem also_done : (n : Nat) → 0 + n = n := by
  intro n
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg Nat.succ ih

theorem wanted (n : Nat) : 0 + n + 0 = n := also_done n
