def clamp (n : Nat) : Fin 10 := if h : n < 10 then ⟨n, h⟩ else ⟨9, by decide⟩

theorem clamp_lt (n : Nat) : (clamp n).val < 10 := sorry
