prelude
import Init.PropLemmas
import Init.Ext
import Init.Printing
import Init.Nat.Mul
import Init.Nat.MinMax
import Init.Nat.Gcd
import Init.Nat.Simproc
import Init.IO
import Init.Data.ToString
import Init.Data.List.Search
import Init.Data.Loop
import Init.Data.Array.Basic
import Init.Data.BoolIf

/-! The core library of the embedded Lean: what every file imports unless it begins with `prelude`. -/
