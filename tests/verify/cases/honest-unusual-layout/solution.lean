theorem one_line (p q r : Prop) (h : p → q → r) : p ∧ q → r := by intro k; cases k; apply h; { assumption }; { assumption }

theorem
  many_lines
    (p
      q
    : Prop)
  :
    p
      →
    (p → q) →
  q
  :=
    by
  intro
    hp
    f
  exact
    f
      hp
