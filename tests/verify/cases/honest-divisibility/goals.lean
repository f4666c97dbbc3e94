theorem dvd_trans' (a b c : Nat) (h : a ∣ b) (k : b ∣ c) : a ∣ c := sorry

theorem mod_two (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 := sorry
