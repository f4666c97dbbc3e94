structure Counter where
  start : Nat := 0
  step : Nat := 1

theorem starts_at_one : ({} : Counter).start = 1 := sorry
