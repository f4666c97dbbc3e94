inductive Coin where
  | heads | tails

theorem all_same : Coin.heads = Coin.tails := sorry
