theorem sandwich (a b c : Nat) (hab : a ≤ b) (hbc : b ≤ c) (hca : c ≤ a) : a = b ∧ b = c := by
  have hba : b ≤ a := by
    have := Nat.le_trans hbc hca
    exact this
  have hcb : c ≤ b := calc
    c ≤ a := hca
    _ ≤ b := by
      have h : a ≤ b := by assumption
      exact h
  refine ⟨?left, ?right⟩
  case right => exact Nat.le_antisymm hbc hcb
  case left => exact Nat.le_antisymm hab hba
