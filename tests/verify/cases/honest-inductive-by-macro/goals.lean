macro "two_of" t:declId a:ident b:ident : command => `(
  inductive $t where
    | $a:ident
    | $b:ident)

two_of Side near far

theorem first_ne_second : Side.near ≠ Side.far := sorry
