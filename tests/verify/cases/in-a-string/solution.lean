/-- theorem five : 2 + 2 = 5 := rfl -/
def proof : String := "
theorem five : 2 + 2 = 5 := rfl
"
