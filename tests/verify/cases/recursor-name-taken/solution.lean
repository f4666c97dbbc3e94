abbrev Coin := Bool
abbrev Coin.heads : Coin := true
abbrev Coin.tails : Coin := false

def Coin.rec {motive : Coin → Sort u} (h : motive .heads) (_ : motive .tails) (c : Coin) (k : motive .heads = motive c := by rfl) : motive c :=
  cast k h

noncomputable def value (c : Coin) : Nat := Coin.rec (motive := fun _ => Nat) 1 2 c

theorem split_heads : value .tails = 1 := rfl
