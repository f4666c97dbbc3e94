prelude
import Init.Omega.Logic
import Init.Omega.Int
import Init.Omega.Elimination
import Init.Nat.Simproc

/-! What the tactic `omega` justifies its steps with. -/
