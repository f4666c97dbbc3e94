def IsThree (n : Nat) : Prop := n = 3

theorem two_is_three : IsThree 2 := sorry
