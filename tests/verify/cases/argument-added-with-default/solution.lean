def IsThree (n : Nat) (m : Nat := n) : Prop := n = m

theorem two_is_three : IsThree 2 := rfl
