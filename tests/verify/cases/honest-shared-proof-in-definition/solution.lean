def alsoThird : Fin 5 := ⟨2 + 1, by decide⟩

def third : Fin 5 := ⟨2 + 1, by decide⟩

theorem same_third : alsoThird = third := rfl

theorem third_val : third.val = 3 := rfl
