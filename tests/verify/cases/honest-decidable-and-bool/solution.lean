theorem bool_or (a b : Bool) : (a || b) = true ↔ a = true ∨ b = true := by
  cases a <;> cases b <;> simp

theorem decide_and (n : Nat) : decide (n < 3 ∧ n < 5) = decide (n < 3) := by
  have h : (n < 3 ∧ n < 5) = (n < 3) := propext ⟨fun h => h.1, fun h => ⟨h, by omega⟩⟩
  simp only [h]
