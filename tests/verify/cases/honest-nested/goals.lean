theorem sandwich (a b c : Nat) (hab : a ≤ b) (hbc : b ≤ c) (hca : c ≤ a) : a = b ∧ b = c := sorry
