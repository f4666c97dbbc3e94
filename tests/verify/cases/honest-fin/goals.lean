theorem wraps : (3 : Fin 5) + 4 = 2 := sorry

theorem all_small : ∀ i j : Fin 4, i.val + j.val ≤ 6 := sorry
