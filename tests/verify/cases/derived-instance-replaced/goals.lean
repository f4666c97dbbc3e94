inductive Colour where
  | red | green
deriving BEq

theorem all_equal (a b : Colour) : (a == b) = true := sorry
