theorem «a b.c» : 2 + 2 = 4 := rfl

namespace «theorem»
theorem «1» : 2 + 2 = 4 := rfl
end «theorem»

theorem «𝓝».α₁' : 2 + 2 = 4 := rfl

theorem «--json» : 2 + 2 = 4 := rfl
