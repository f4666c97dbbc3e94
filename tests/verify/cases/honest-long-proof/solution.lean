theorem absorb (a b : Nat) : max a (min a b) = a := by
  suffices h : min a b ≤ a by
    show (if a ≤ min a b then min a b else a) = a
    by_cases k : a ≤ min a b
    · rw [if_pos k]
      exact Nat.le_antisymm h k
    · rw [if_neg k]
  have cases : a ≤ b ∨ ¬ a ≤ b := by
    by_cases k : a ≤ b
    case pos => left; exact k
    case neg => right; exact k
  show (if a ≤ b then a else b) ≤ a
  cases cases with
  | inl k => rw [if_pos k]
  | inr k =>
    rw [if_neg k]
    calc b ≤ b := Nat.le_refl b
      _ ≤ a := Nat.le_of_lt (Nat.lt_of_not_le k)
