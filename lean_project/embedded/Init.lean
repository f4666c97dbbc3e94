prelude
import Init.PropLemmas
import Init.Decide
import Init.Ext
import Init.Macros
import Init.Printing
import Init.Nat.Mul
import Init.Nat.MinMax
import Init.Nat.Gcd
import Init.Omega
import Init.Nat.Instances
import Init.AC
import Init.IO
import Init.Data.ToString
import Init.Data.List.Search
import Init.Data.Loop
import Init.Data.Array.Basic
import Init.Data.BoolIf
import Init.Data.Prod
import Init.Data.Sum
import Init.Data.Function
import Init.Data.List.TakeDrop

/-! The core library of the embedded Lean: what every file imports unless it begins with `prelude`. -/
