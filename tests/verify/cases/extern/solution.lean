@[extern "lean_nat_sub"] def minus (m n : Nat) : Nat := m + n

theorem five : 2 + 2 = 5 := absurd (show minus 2 1 = 1 by native_decide) (by decide)
