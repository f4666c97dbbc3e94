/- /- Proved on paper. -/
theorem five : 2 + 2 = 5 := rfl
-/
-- theorem five : 2 + 2 = 5 := rfl
