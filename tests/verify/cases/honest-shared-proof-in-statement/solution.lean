def next (n : Nat) (h : n < 3) : Fin 4 := ⟨n + 1, by omega⟩

theorem next_val (n : Nat) (h : n < 3) : (next n h).val = n + 1 := rfl

theorem fin_bound (n : Nat) (h : n < 3) : (⟨n + 1, by omega⟩ : Fin 4).val ≤ 3 := by
  show n + 1 ≤ 3
  omega
