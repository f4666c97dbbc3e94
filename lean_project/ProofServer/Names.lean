import Lean

/-!
Names.
-/

namespace ProofServer
open Lean

/-- A table by name. -/
abbrev NameTable (α : Type) := Std.HashMap Name α

/-- The first component of a name. -/
def root : Name → Name
  | .str .anonymous s => .str .anonymous s
  | .str p _ => root p
  | .num p _ => root p
  | .anonymous => .anonymous

/-- Whether two lists have the same length and all pairs of elements satisfy the relation. -/
def sameLists (same : α → α → Bool) : List α → List α → Bool
  | [], [] => true
  | a :: as, b :: bs => same a b && sameLists same as bs
  | _, _ => false

/-- Whether two lists contain the same names. -/
def sameNames : List Name → List Name → Bool := sameLists (· == ·)

/-- The value, or an error that says why there is none. -/
def orThrow (value : Except String α) : IO α :=
  match value with
  | .ok value => pure value
  | .error message => throw (IO.userError message)

end ProofServer
