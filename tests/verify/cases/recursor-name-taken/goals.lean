inductive Coin where
  | heads | tails

noncomputable def value (c : Coin) : Nat := Coin.rec (motive := fun _ => Nat) 1 2 c

theorem split_heads : value .tails = 1 := sorry
