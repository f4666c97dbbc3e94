theorem five : 2 + 2 = 5 := helper 0
where
  helper (n : Nat) : 2 + 2 = 5 := helper (n + 1)
