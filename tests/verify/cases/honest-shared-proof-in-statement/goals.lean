theorem fin_bound (n : Nat) (h : n < 3) : (⟨n + 1, by omega⟩ : Fin 4).val ≤ 3 := sorry
