import Lean

/-!
Taking stock of compiled modules: which constants they declare, and what could make these untrustworthy.
-/

namespace ProofServer
open Lean

/-- What kind of constant it is, as far as an audit cares. -/
def kindOf (c : ConstantInfo) : String :=
  if c.isAxiom then
    if c.isUnsafe then "unsafe axiom" else "axiom"
  else if c.isTheorem then "theorem"
  else if c.isDefinition then "definition"
  else "other"

/-- Whether `sorry` stands in its type or its value. -/
def mentionsSorry (c : ConstantInfo) : Bool :=
  c.type.hasSorry || match c.value? (allowOpaque := true) with
    | some value => value.hasSorry
    | none => false

/-- Tells all constants of the given compiled modules, a line each. -/
def takeStock (files : List String) : IO Unit := do
  let output ← IO.getStdout
  for file in files do
    for c in (← readModuleData ⟨file⟩).1.constants do
      output.putStr ((Json.mkObj [
        ("name", toJson c.name.toString), ("kind", toJson (kindOf c)), ("sorry", toJson (mentionsSorry c))]).compress ++ "\n")

end ProofServer
