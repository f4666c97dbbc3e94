theorem small : 3 < 7 := sorry

def three : Fin 7 := ⟨3, small⟩

theorem of_small : three.val + 1 = 4 := sorry
