inductive Tag (n : Nat) : Prop where
  | mk (h : n = 0) : Tag n
  | private large (h : n > 100) : Tag n

theorem only_small (n : Nat) (h : Tag n) : n = 0 := sorry
