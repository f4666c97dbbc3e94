axiom third._proof_1 : 7 < 5

theorem claimed : 7 < 5 := third._proof_1

def third : Fin 5 := ⟨7, third._proof_1⟩

theorem third_small : third.val < 5 ∧ third.val = 7 := ⟨third._proof_1, rfl⟩
