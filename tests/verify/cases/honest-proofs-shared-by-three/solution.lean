def also (l : List Nat) (h : l.length = 3) : Nat := l[2]'(by omega) + 1

def again (l : List Nat) (h : l.length = 3) : Nat := 2 * l[2]'(by omega)

def last3 (l : List Nat) (h : l.length = 3) : Nat := l[2]'(by omega)

theorem also_eq (l : List Nat) (h : l.length = 3) : also l h = last3 l h + 1 := rfl

theorem last_three (a b c : Nat) : last3 [a, b, c] rfl = c := rfl
