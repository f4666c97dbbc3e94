import ProofServer.Document
import ProofServer.Export
import ProofServer.Forbidden

/-!
Elaborating a file that somebody else wrote, and writing what it declares as text.

Whoever reads that text must take it for what it is: the file may have run programs of its own in this process, and these may have
written anything. The guards below are no protection. They refuse what has no place in a proof with a word that the user knows, at once,
wherever it stands: as it is written, or as macros make it.
-/

namespace ProofServer
open Lean Elab

/-- Says what is forbidden and ends the process: whatever comes after is of no use. -/
def refuse (word : String) : BaseIO Unit := do
  let say : IO Unit := do
    report (Json.mkObj [("forbidden", toJson word)])
    IO.Process.exit 0
  let _ ← say.toBaseIO

/-- Commands before whose elaborators a guard stands: those that are forbidden, and those in which something forbidden may stand. -/
def guardedCommands : List Name :=
  [`Lean.Parser.Command.declaration, `Lean.Parser.Command.attribute, `Lean.Parser.Command.set_option, `Lean.Parser.Command.mutual,
   `Lean.Parser.Command.syntax, `Lean.Parser.Command.macro, `Lean.Parser.Command.macro_rules]
    ++ forbiddenCommands.map Prod.fst

/-- Tactics before whose elaborators a guard stands. -/
def guardedTactics : List Name :=
  [`Lean.Parser.Tactic.runTac, `Lean.Parser.Tactic.nativeDecide, `Lean.Parser.Tactic.decide, `Lean.Parser.Tactic.set_option]

/-- Terms before whose elaborators a guard stands. -/
def guardedTerms : List Name :=
  [`Lean.byElab, `Lean.Parser.Term.unsafe, `Lean.includeStr, `Lean.Parser.Term.includeStr, `Lean.Parser.Term.set_option]

/-- Refuses a syntax tree that holds something forbidden. -/
def inspect (node : Syntax → Option String) (stx : Syntax) : BaseIO Unit := do
  if let some word := firstForbidden? node stx then
    refuse word

/-- Puts the guards in place. To be called once, before any environment is made. -/
def standGuard : IO Unit := do
  for kind in guardedCommands do
    Command.commandElabAttribute.addBuiltin kind `ProofServer.guard fun stx => do
      inspect forbiddenInExpansionNode stx
      throwUnsupportedSyntax
  for kind in guardedTactics do
    Tactic.tacticElabAttribute.addBuiltin kind `ProofServer.guard fun stx => do
      inspect forbiddenInExpansionNode stx
      throwUnsupportedSyntax
  for kind in guardedTerms do
    Term.termElabAttribute.addBuiltin kind `ProofServer.guard fun stx _ => do
      inspect forbiddenInExpansionNode stx
      throwUnsupportedSyntax

/-- What is to be elaborated. -/
structure Order where
  text : String
  fileName : String
  /-- The theorems that are written, with all of the file that they need; those whose proof is missing, if nothing is said. -/
  names : Option (Array String)
  /-- Whether what is forbidden is refused; if not, the report says what the file holds of it. -/
  guarded : Bool

def Order.read (j : Json) : Except String Order := do
  let names ← match j.getObjVal? "names" with
    | .ok names => pure (some (← (← names.getArr?).mapM Json.getStr?))
    | .error _ => pure none
  return {
    names
    text := ← (← j.getObjVal? "text").getStr?
    fileName := ← (← j.getObjVal? "file").getStr?
    guarded := ← (← j.getObjVal? "guarded").getBool? }

/-- Writes the theorems of this module that are called so, with all of the module that they need. -/
def writeTheorems (env : Environment) (wanted : Array String) : IO Unit := do
  let m ← mkModuleData env
  let mut table := Std.HashMap.emptyWithCapacity m.constants.size
  for c in m.constants do
    table := table.insert c.name c
  let names := m.constants.toList.filterMap fun c => if wanted.contains c.name.toString then some c.name else none
  exportConstants table.get? names (← IO.getStdout)

/-- Elaborates the file that standard input tells of, and writes a report and then what the file declares. -/
def elaborateFile : IO Unit := do
  let line ← (← IO.getStdin).getLine
  let order ← match (do Order.read (← Json.parse line) : Except String Order) with
    | .ok order => pure order
    | .error message => throw (IO.userError message)
  let holes ← watchHoles
  let found ← IO.mkRef (none : Option String)
  if order.guarded then
    standGuard
  let look (stx : Syntax) : BaseIO Unit := do
    if let some word := firstForbidden? forbiddenInFileNode stx then
      if order.guarded then refuse word else found.set (some word)
  match ← (readDocument holes order.text order.fileName false look).toBaseIO with
  | .error e => report (Json.mkObj [("imports", toJson e.toString)])
  | .ok (document, env) =>
    report (Json.mkObj [
      ("statements", toJson (document.statements.map Statement.write)), ("left", toJson document.left),
      ("errors", toJson document.errors), ("holds", toJson (← found.get).toList.toArray)])
    writeTheorems env (order.names.getD (document.statements.map fun s => s.hole.name.toString))

end ProofServer
