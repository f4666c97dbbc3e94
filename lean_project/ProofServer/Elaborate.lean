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
  if let some word := firstForbidden? suspectInFile node stx then
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
  /-- Whether what is forbidden is refused; if not, the report says what the file holds of it. -/
  guarded : Bool
  /-- Whether it is a file of goals: theorems that are asked for are then written without their proofs, as axioms. -/
  goals : Bool

def Order.read (j : Json) : Except String Order := do
  return {
    text := ← (← j.getObjVal? "text").getStr?
    fileName := ← (← j.getObjVal? "file").getStr?
    guarded := ← (← j.getObjVal? "guarded").getBool?
    goals := ← (← j.getObjVal? "goals").getBool? }

/-- The names that a line asks for. -/
def readNames (line : String) : Except String (Array String) := do
  (← (← (← Json.parse line).getObjVal? "names").getArr?).mapM Json.getStr?

/-- Writes the theorems of this module that are called so, with all of the module that they need. -/
def writeTheorems (env : Environment) (wanted : Array String) (goals : Bool) : IO Unit := do
  let asked := wanted.foldl (fun known text => known.insert text ()) (Std.HashMap.emptyWithCapacity wanted.size : Std.HashMap String Unit)
  let m ← mkModuleData env
  let mut table := Std.HashMap.emptyWithCapacity m.constants.size
  let mut names := []
  for c in m.constants do
    let isAsked := asked.contains c.name.toString
    if isAsked then
      names := c.name :: names
    table := table.insert c.name (match c with
      | .thmInfo v => if goals && isAsked then .axiomInfo { toConstantVal := v.toConstantVal, isUnsafe := false } else c
      | _ => c)
  exportConstants table.get? names.reverse (← IO.getStdout)

/--
Elaborates the file in the first line of standard input, and writes a report. The next line names the theorems to write: in a
file of goals, those besides its own open ones.
-/
def elaborateFile : IO Unit := do
  let input ← IO.getStdin
  let line ← input.getLine
  let order ← orThrow (do Order.read (← Json.parse line))
  let holes ← watchHoles
  let found ← IO.mkRef (none : Option String)
  if order.guarded then
    standGuard
  let look (stx : Syntax) : BaseIO Unit := do
    if let some word := firstForbidden? suspectInFile forbiddenInFileNode stx then
      if order.guarded then refuse word else found.set (some word)
  match ← (readDocument holes order.text order.fileName false look).toBaseIO with
  | .error e => report (Json.mkObj [("imports", toJson e.toString)])
  | .ok (document, env) =>
    report (Json.mkObj [
      ("statements", toJson (document.statements.map Statement.write)), ("left", toJson document.left),
      ("errors", toJson document.errors), ("holds", toJson (← found.get).toList.toArray)])
    let line ← input.getLine
    let names ← orThrow (readNames line)
    let own := if order.goals then document.statements.map fun s => s.hole.name.toString else .empty
    writeTheorems env (names ++ own) order.goals

end ProofServer
