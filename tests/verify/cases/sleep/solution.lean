theorem five : 2 + 2 = 5 := by
  sleep 1000000000
  decide
