theorem «a b.c» : 2 + 2 = 4 := sorry

theorem «theorem».«1» : 2 + 2 = 4 := sorry

theorem 𝓝.α₁' : 2 + 2 = 4 := sorry

theorem «--json» : 2 + 2 = 4 := sorry
