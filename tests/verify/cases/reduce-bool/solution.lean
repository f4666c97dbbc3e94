def check : Bool := decide (2 + 2 = 5)

theorem five : 2 + 2 = 5 := of_decide_eq_true (Lean.ofReduceBool check true rfl)
