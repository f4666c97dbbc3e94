theorem claimed : 7 < 5 := sorry

def third : Fin 5 := ⟨7, by exact claimed⟩

theorem third_small : third.val < 5 ∧ third.val = 7 := sorry
