prelude
import Init.PropLemmas
import Init.Decide
import Init.Ext
import Init.Macros
import Init.Printing
import Init.Omega
import Init.Nat.Decidable
import Init.AC
import Init.Nat.Linear
import Init.Nat.Bitwise
import Init.Int.Notation
import Init.Print
import Init.Data.ToString
import Init.Data.Array.Basic
import Init.Data.BoolIf
import Init.Data.Prod
import Init.Data.Sum
import Init.Data.Function
import Init.Data.Range
import Init.Data.Ord
import Init.Data.Hashable
import Init.Data.Repr
import Init.Data.List.Perm
import Init.Data.List.Range
import Init.Data.String.Slice

/-! The core library of the embedded Lean: what every file imports unless it begins with `prelude`. -/
