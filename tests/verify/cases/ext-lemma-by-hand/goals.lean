structure Coin where
  side : Bool

theorem same_coin (a b : Coin) : a = b := sorry
