def upto : Nat → Nat
  | 0 => 0
  | n + 1 => (n + 1) + upto n

theorem sum_upto (n : Nat) : 2 * upto n = n * (n + 1) := sorry
