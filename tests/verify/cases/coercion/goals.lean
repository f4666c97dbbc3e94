def truth (n : Nat) : Prop := n = 1000

theorem win : truth 3 := sorry
