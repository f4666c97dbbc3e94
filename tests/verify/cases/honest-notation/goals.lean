theorem twice (n : Nat) : n + n = 2 * n := sorry
