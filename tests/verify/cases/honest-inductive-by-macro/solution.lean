macro "two_of" t:declId a:ident b:ident : command => `(
  inductive $t where
    | $a:ident
    | $b:ident)

two_of Switch on off
two_of Side near far

theorem on_ne_off : Switch.on ≠ Switch.off := nofun

theorem first_ne_second : Side.near ≠ Side.far := nofun
