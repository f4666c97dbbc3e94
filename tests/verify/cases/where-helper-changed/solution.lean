def total (l : List Nat) : Nat := go l 0
where
  go : List Nat → Nat → Nat
    | [], acc => acc
    | _ :: as, acc => go as (acc + 1)

theorem wrong_sum : total [1, 2] = 2 := rfl
