namespace Real
theorem four : 2 + 2 = 4 := rfl
end Real

export Real (four)

namespace Open
theorem four : 2 + 2 = 4 := rfl
