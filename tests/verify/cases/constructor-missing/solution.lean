inductive Colour where
  | red

theorem all_red (c : Colour) : c = .red := by cases c; rfl
