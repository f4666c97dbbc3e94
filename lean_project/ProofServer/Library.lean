import Lean

/-!
Lists the constants that compiled modules declare, and what could make them untrustworthy.
-/

namespace ProofServer
open Lean

/-- The kind of constant, for an audit. -/
def kindOf (c : ConstantInfo) : String :=
  if c.isAxiom then
    if c.isUnsafe then "unsafe axiom" else "axiom"
  else if c.isTheorem then "theorem"
  else if c.isDefinition then "definition"
  else "other"

/-- Whether its type or value contains `sorry`. -/
def mentionsSorry (c : ConstantInfo) : Bool :=
  c.type.hasSorry || match c.value? (allowOpaque := true) with
    | some value => value.hasSorry
    | none => false

/-- Prints all constants of the given compiled modules, one line each. -/
def takeStock (files : List String) : IO Unit := do
  let output ← IO.getStdout
  for file in files do
    for c in (← readModuleData ⟨file⟩).1.constants do
      output.putStr ((Json.mkObj [
        ("name", toJson c.name.toString), ("kind", toJson (kindOf c)), ("sorry", toJson (mentionsSorry c))]).compress ++ "\n")

end ProofServer
