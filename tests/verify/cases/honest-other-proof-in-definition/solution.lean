def clamp (n : Nat) : Fin 10 := if h : n < 10 then ⟨n, h⟩ else ⟨9, Nat.lt_of_lt_of_le (show 9 < 10 by decide) (Nat.le_refl 10)⟩

theorem clamp_small (n : Nat) (h : n < 10) : (clamp n).val = n := by
  simp [clamp, h]

theorem clamp_lt (n : Nat) : (clamp n).val < 10 := (clamp n).isLt
