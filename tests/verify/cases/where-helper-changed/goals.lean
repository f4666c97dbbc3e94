def total (l : List Nat) : Nat := go l 0
where
  go : List Nat → Nat → Nat
    | [], acc => acc
    | a :: as, acc => go as (acc + a)

theorem wrong_sum : total [1, 2] = 2 := sorry
