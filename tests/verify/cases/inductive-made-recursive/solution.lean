inductive Box where
  | wrap (inner : Box)

theorem empty_box (b : Box) : False := by
  induction b with
  | wrap _ ih => exact ih
