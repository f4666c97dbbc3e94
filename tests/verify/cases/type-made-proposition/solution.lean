inductive Coin : Prop where
  | heads | tails

theorem all_same : Coin.heads = Coin.tails := rfl
