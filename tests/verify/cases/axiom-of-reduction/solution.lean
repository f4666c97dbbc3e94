axiom Lean.ofReduceBool' (a b : Bool) : a = b → a = true

theorem five : 2 + 2 = 5 := of_decide_eq_true (Lean.ofReduceBool' (decide (2 + 2 = 5)) false rfl)
