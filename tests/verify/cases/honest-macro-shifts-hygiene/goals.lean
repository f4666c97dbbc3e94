macro "two_values" n:declId v:ident a:ident b:ident : command => `(
  inductive T where | $a:ident | $b:ident
  abbrev $n := T
  def $v:ident (t : T) : Nat := match t with | .$a:ident => 1 | .$b:ident => 2)

two_values Side side near far

theorem side_pos (s : Side) : 0 < side s := sorry
