theorem small : 3 < 7 := by decide

def three : Fin 7 := ⟨3, small⟩

theorem of_small : three.val + 1 = 4 := rfl
