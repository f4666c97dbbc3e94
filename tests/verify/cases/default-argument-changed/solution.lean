def raise (n : Nat) (by_ : Nat := 2) : Nat := n + by_

theorem raised : raise 2 = 4 := rfl
