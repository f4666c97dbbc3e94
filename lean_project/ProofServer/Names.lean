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

/-- Whether two lists hold the same names. -/
def sameNames : List Name → List Name → Bool
  | [], [] => true
  | a :: as, b :: bs => a == b && sameNames as bs
  | _, _ => false

end ProofServer
