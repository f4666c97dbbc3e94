structure Move where
  from_ : Nat
  to : Nat
  legal : from_ < to

theorem no_move (m : Move) : False := sorry
