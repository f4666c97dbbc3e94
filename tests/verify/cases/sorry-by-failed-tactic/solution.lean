theorem helper : 2 + 2 = 5 := by simp

theorem five : 2 + 2 = 5 := helper
