import ProofServer.Hole

/-!
Reading a file: its imports, then command by command, keeping the hole of each theorem.
-/

namespace ProofServer
open Lean Elab

/-- A theorem of a file. Positions are byte offsets into the file. -/
structure Statement where
  hole : Hole
  /-- Where its proof begins and ends. -/
  proofStart : Nat
  proofEnd : Nat
  /-- Where the whole command ends. -/
  commandEnd : Nat
  /-- Whether the proof is missing: `sorry` or `by sorry`. -/
  isOpen : Bool

/-- A file that was read. -/
structure Document where
  statements : Array Statement
  /-- What Lean found wrong with it. -/
  errors : Array String

/-- The proof in a `theorem` command, which may stand behind `open … in` and the like. -/
partial def proofOf? (command : Syntax) : Option Syntax :=
  let declaration := command.getArg 1
  let value := declaration.getArg 3
  if command.isOfKind `Lean.Parser.Command.in then
    proofOf? (command.getArg 2)
  else if command.isOfKind `Lean.Parser.Command.declaration
      && declaration.isOfKind `Lean.Parser.Command.theorem
      && value.isOfKind `Lean.Parser.Command.declValSimple then
    some (value.getArg 1)
  else
    none

/-- Whether a proof is `sorry` or `by sorry`. -/
def isMissing (proof : Syntax) : Bool :=
  proof.isOfKind `Lean.Parser.Term.sorry ||
    (proof.isOfKind `Lean.Parser.Term.byTactic &&
      let tactics := ((proof.getArg 1).getArg 0).getArg 0
      tactics.getNumArgs == 1 && (tactics.getArg 0).isOfKind `Lean.Parser.Tactic.tacticSorry)

/-- Replaces the `i`-th child of a node. -/
def setChild (stx : Syntax) (i : Nat) (child : Syntax) : Syntax :=
  match stx with
  | .node info kind args => .node info kind (args.toList.set i child).toArray
  | _ => stx

/-- A `theorem` command with `sorry` for its proof. -/
partial def withoutProof (command : Syntax) : Syntax :=
  if command.isOfKind `Lean.Parser.Command.in then
    setChild command 2 (withoutProof (command.getArg 2))
  else
    let hole := Syntax.node1 .none `Lean.Parser.Term.sorry (mkAtom "sorry")
    let declaration := command.getArg 1
    setChild command 1 (setChild declaration 3 (setChild (declaration.getArg 3) 1 hole))

/-- The texts of the errors in a log. -/
def errorsIn (log : MessageLog) : IO (Array String) := do
  let mut found := #[]
  if log.hasErrors then
    for message in log.toList do
      let text ← message.toString
      if !(text.splitOn ": error").tail.isEmpty then
        found := found.push text
  return found

open Frontend in
/-- The next command of the file, and what is wrong with its form. -/
def parseNext : FrontendM (Syntax × MessageLog) := do
  updateCmdPos
  let state ← get
  let scope := state.commandState.scopes.head!
  let place : Parser.ParserModuleContext := {
    env := state.commandState.env, options := scope.opts, currNamespace := scope.currNamespace, openDecls := scope.openDecls }
  let (command, parserState, messages) := Parser.parseCommand (← read).inputCtx place state.parserState MessageLog.empty
  modify fun s => { s with parserState }
  return (command, messages)

open Frontend in
/-- Elaborates a command; work is counted from 0 again. Returns the holes that it opened and what was wrong with it. -/
def elaborate (holes : IO.Ref (List Hole)) (command : Syntax) : FrontendM (List Hole × MessageLog) := do
  holes.set []
  IO.setNumHeartbeats 0
  elabCommandAtFrontend command
  return (← holes.get, (← get).commandState.messages)

open Frontend in
/--
Elaborates one command. Of a theorem whose proof is missing the hole is kept. If `all`, so is that of any other theorem: it is stated
without its proof first, then elaborated as it stands.
-/
def step (holes : IO.Ref (List Hole)) (all : Bool) (command : Syntax) : FrontendM (Option Statement × MessageLog) := do
  let some proof := proofOf? command | return (none, (← elaborate holes command).2)
  let isOpen := isMissing proof
  let before ← get
  let (opened, messages) ← elaborate holes (if all && !isOpen then withoutProof command else command)
  let messages ←
    if all && !isOpen then
      set before
      pure (← elaborate holes command).2
    else
      pure messages
  let statement? := do
    -- A statement that Lean finds fault with is no goal.
    guard (if isOpen then !messages.hasErrors else all)
    let [hole] := opened | none
    some { hole, isOpen
           proofStart := (← proof.getPos?).byteIdx, proofEnd := (← proof.getTailPos?).byteIdx
           commandEnd := (← command.getTailPos?).byteIdx }
  return (statement?, messages)

open Frontend in
/-- Elaborates the commands of a file one after the other. -/
partial def steps (holes : IO.Ref (List Hole)) (all : Bool) (found : Document) : FrontendM Document := do
  let (command, parseMessages) ← parseNext
  let (statement?, messages) ← step holes all command
  let statements := match statement? with
    | some statement => found.statements.push statement
    | none => found.statements
  let found := { statements, errors := found.errors ++ (← errorsIn parseMessages) ++ (← errorsIn messages) }
  if Parser.isTerminalCommand command then
    return found
  steps holes all found

private unsafe def importAllUnsafe (imports : Array Import) : IO Environment := do
  -- Importing takes the permission away again.
  enableInitializersExecution
  importModules imports Options.empty (loadExts := true)

/-- The environment of a file's imports, notations and attributes included. -/
@[implemented_by importAllUnsafe]
opaque importAll (imports : Array Import) : IO Environment

/-- Reads a file given as text. Throws if its imports cannot be had. -/
def readDocument (holes : IO.Ref (List Hole)) (text fileName : String) (all : Bool) : IO Document := do
  let input := Parser.mkInputContext text fileName
  let (header, parserState, messages) ← Parser.parseHeader input
  let env := (← importAll (headerToImports header)).setMainModule `Main
  let state : Frontend.State := { commandState := Command.mkState env, parserState, cmdPos := {} }
  let (document, _) ← (steps holes all { statements := #[], errors := ← errorsIn messages } { inputCtx := input }).run state
  return document

end ProofServer
