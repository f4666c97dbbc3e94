theorem done (n : Nat) : n + 0 = n := rfl

theorem also_done (n : Nat) : 0 + n = n := Nat.zero_add n

theorem wanted (n : Nat) : 0 + n + 0 = n := sorry
