structure Move where
  from_ : Nat
  to : Nat
  legal : to < 0

theorem no_move (m : Move) : False := Nat.not_lt_zero _ m.legal
