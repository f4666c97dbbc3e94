set_option maxHeartbeats 0 in
theorem five : 2 + 2 = 5 := by
  iterate 64 all_goals refine Eq.trans (b := 2 + 2) ?_ ?_
