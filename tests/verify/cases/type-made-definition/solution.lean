abbrev Coin := Unit
def Coin.heads : Coin := ()
def Coin.tails : Coin := ()

theorem all_same : Coin.heads = Coin.tails := rfl
