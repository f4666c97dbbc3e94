def last3 (l : List Nat) (h : l.length = 3) : Nat := l[2]'(by omega)

theorem last_three (a b c : Nat) : last3 [a, b, c] rfl = c := sorry
