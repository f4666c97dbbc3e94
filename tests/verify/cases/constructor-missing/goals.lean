inductive Colour where
  | red
  | green

theorem all_red (c : Colour) : c = .red := sorry
