prelude

inductive False : Prop

axiom propext : False

theorem absurd_one : False := propext
