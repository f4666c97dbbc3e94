def third : Fin 5 := ⟨2 + 1, by decide⟩

theorem third_val : third.val = 3 := sorry
