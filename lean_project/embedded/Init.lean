prelude
import Init.Core

/-! The core library of the embedded Lean: what every file imports unless it begins with `prelude`. -/
