theorem wraps : (3 : Fin 5) + 4 = 2 := by decide

theorem all_small : ∀ i j : Fin 4, i.val + j.val ≤ 6 := by
  intro i j
  have hi := i.isLt
  have hj := j.isLt
  omega
