namespace Sums

variable (m n : Nat)

theorem comm : m + n = n + m := sorry

end Sums

theorem Sums.pos (n : Nat) : 0 < n + 1 := sorry
