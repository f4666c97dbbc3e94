unsafe def anything : 2 + 2 = 5 := lcProof

@[implemented_by anything] opaque five_is_true : Nonempty (2 + 2 = 5) → 2 + 2 = 5

theorem five : 2 + 2 = 5 := five_is_true ⟨anything⟩
