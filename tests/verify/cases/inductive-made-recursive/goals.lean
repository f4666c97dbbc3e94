inductive Box where
  | wrap (inner : Nat)

theorem empty_box (b : Box) : False := sorry
