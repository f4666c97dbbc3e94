class Fact' (p : Prop) : Prop where
  known : p ∨ True
  really : p

theorem always (p : Prop) [Fact' p] : p := Fact'.really
