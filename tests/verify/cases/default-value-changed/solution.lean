structure Counter where
  start : Nat := 1
  step : Nat := 1

theorem starts_at_one : ({} : Counter).start = 1 := rfl
