def squares : Nat → Nat
  | 0 => 2
  | n + 1 => squares n * squares n

theorem five : 2 + 2 = 5 := absurd (show squares 45 = 0 by decide +kernel) (by decide +kernel)
