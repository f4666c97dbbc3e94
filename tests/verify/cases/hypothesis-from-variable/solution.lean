section
variable (n : Nat) (absurd : n < 0)
include absurd

theorem small : n ≤ 2 := (Nat.not_lt_zero n absurd).elim
end
