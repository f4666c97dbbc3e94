def hidden : Nat := 2

theorem hidden_three : hidden = 3 := sorry
