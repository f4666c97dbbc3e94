theorem five : 2 + 2 = 5 := sorry

namespace Hidden
theorem five : 2 + 2 = 4 := rfl
