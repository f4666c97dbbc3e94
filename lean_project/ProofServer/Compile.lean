import ProofServer.Document
import ProofServer.Wire

/-!
Compiling a file that somebody else wrote, so that it can be judged.

The file is elaborated command by command as usual and written as a compiled module, which the judge then reads as data. Nothing in it
may run a program of its own. What is written in the file is looked at before it is elaborated; what macros make of it is caught by
guards that stand before Lean's own elaborators.
-/

namespace ProofServer
open Lean Elab

/-- Says what is forbidden and ends the process: whatever comes after is not to be trusted. -/
def refuse (word : String) : BaseIO Unit := do
  let output ← IO.getStdout
  let say : IO Unit := do
    output.putStr ((Json.mkObj [("forbidden", toJson word)]).compress ++ "\n")
    output.flush
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

/-- More errors than this of one file nobody reads. -/
def errorsTold : Nat := 20

open Frontend in
/-- Elaborates the commands of a file, none of which may hold anything forbidden, and collects what Lean finds wrong. -/
partial def compileCommands (errors : Array String) : FrontendM (Array String) := do
  let (command, parseMessages) ← parseNext
  inspect forbiddenInFileNode command
  IO.setNumHeartbeats 0
  elabCommandAtFrontend command
  let errors ←
    if errors.size < errorsTold then
      pure (errors ++ (← errorsIn parseMessages) ++ (← errorsIn (← get).commandState.messages))
    else
      pure errors
  if Parser.isTerminalCommand command then
    return errors
  compileCommands errors

/-- Compiles a file given as text to a module; says what is wrong with it on standard output. -/
def compile (text fileName module : String) : IO Unit := do
  standGuard
  let input := Parser.mkInputContext text fileName
  let (header, parserState, messages) ← Parser.parseHeader input
  let env := (← importAll (headerToImports header)).setMainModule `Main
  let state : Frontend.State := { commandState := Command.mkState env, parserState, cmdPos := {} }
  let (errors, state) ← (compileCommands (← errorsIn messages) { inputCtx := input }).run state
  writeModule state.commandState.env ⟨module⟩ (writeIR := false)
  (← IO.getStdout).putStr ((Json.mkObj [("errors", toJson errors)]).compress ++ "\n")

end ProofServer
