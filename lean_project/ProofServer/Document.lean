import ProofServer.Hole
import ProofServer.Imports

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
  /-- How many other commands contain a `sorry`: they are not goals, and will not be proved. -/
  left : Nat
  /-- Lean's errors in it. -/
  errors : Array String
  /-- Lean's other messages, if they were requested. -/
  messages : Array String := #[]

/-- A statement as `load` reports it. -/
def Statement.write (s : Statement) : Json :=
  Json.mkObj [
    ("name", toJson s.hole.name.toString), ("statement", toJson s.hole.statement), ("open", toJson s.isOpen),
    ("proof", toJson #[s.proofStart, s.proofEnd]), ("end", toJson s.commandEnd)]

/-- Whether a command states a theorem: Lean's `theorem`, or Mathlib's `lemma`, which has the same form. -/
def isTheorem (command : Syntax) : Bool :=
  command.isOfKind `lemma ||
    (command.isOfKind `Lean.Parser.Command.declaration && (command.getArg 1).isOfKind `Lean.Parser.Command.theorem)

/-- The proof in a command that states a theorem, which may follow `open … in` and similar commands. -/
partial def proofOf? (command : Syntax) : Option Syntax :=
  let declaration := command.getArg 1
  let value := declaration.getArg 3
  if command.isOfKind `Lean.Parser.Command.in then
    proofOf? (command.getArg 2)
  else if isTheorem command && value.isOfKind `Lean.Parser.Command.declValSimple then
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

/-- A command that states a theorem, with `sorry` for its proof. -/
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

/--
Replaces the value 0 of the option `maxHeartbeats`, which means no limit, by a very large one: without a limit Lean does not count
heartbeats, and a tactic could not be limited either.
-/
partial def withLimit (command : Syntax) : Syntax :=
  if command.isOfKind `Lean.Parser.Command.in then
    setChild (setChild command 0 (withLimit (command.getArg 0))) 2 (withLimit (command.getArg 2))
  else if command.isOfKind `Lean.Parser.Command.set_option && (command.getArg 1).getId == `maxHeartbeats
      && (command.getArg 3).isNatLit? == some 0 then
    setChild command 3 (Syntax.mkNumLit "1000000000")
  else
    command

open Frontend in
/-- The next command of the file, and its parse errors. -/
def parseNext : FrontendM (Syntax × MessageLog) := do
  updateCmdPos
  let state ← get
  let scope := state.commandState.scopes.head!
  let place : Parser.ParserModuleContext := {
    env := state.commandState.env, options := scope.opts, currNamespace := scope.currNamespace, openDecls := scope.openDecls }
  let (command, parserState, messages) := Parser.parseCommand (← read).inputCtx place state.parserState MessageLog.empty
  modify fun s => { s with parserState }
  return (withLimit command, messages)

open Frontend in
/-- Elaborates a command; heartbeats are counted from 0 again. Returns the holes that it opened and its errors. -/
def elaborate (holes : IO.Ref (List Hole)) (command : Syntax) : FrontendM (List Hole × MessageLog) := do
  holes.set []
  IO.setNumHeartbeats 0
  elabCommandAtFrontend command
  return (← holes.get, (← get).commandState.messages)

open Frontend in
/--
Elaborates one command. Of a theorem whose proof is missing the hole is kept. If `all`, so is that of any other theorem: it is stated
without its proof first, then elaborated as it stands. Returns, too, whether a `sorry` is left that is no goal.
-/
def step (holes : IO.Ref (List Hole)) (all : Bool) (command : Syntax) : FrontendM (Option Statement × Bool × MessageLog) := do
  let some proof := proofOf? command |
    let (opened, messages) ← elaborate holes command
    return (none, !opened.isEmpty, messages)
  let isOpen := isMissing proof
  let before ← get
  let (opened, messages) ← elaborate holes (if all && !isOpen then withoutProof command else command)
  let (left, messages) ←
    if all && !isOpen then
      set before
      let (opened, messages) ← elaborate holes command
      pure (!opened.isEmpty, messages)
    else
      pure (!opened.isEmpty, messages)
  let statement? := do
    -- A statement with an error is not a goal.
    guard (if isOpen then !messages.hasErrors else all)
    let [hole] := opened | none
    some { hole, isOpen
           proofStart := (← proof.getPos?).byteIdx, proofEnd := (← proof.getTailPos?).byteIdx
           commandEnd := (← command.getTailPos?).byteIdx }
  return (statement?, left && !(isOpen && statement?.isSome), messages)

/-- The messages of a log that are not errors. -/
def messagesIn (log : MessageLog) : IO (Array String) := do
  let mut found := #[]
  for message in log.toList do
    let text ← message.toString
    if (text.splitOn ": error").tail.isEmpty then
      found := found.push text
  return found

/-- The maximum number of errors reported for a file. -/
def errorsTold : Nat := 20

open Frontend in
/-- Elaborates the commands of a file one after another; `look` is called on each before. `talk`: whether to keep all messages. -/
partial def steps (holes : IO.Ref (List Hole)) (all talk : Bool) (look : Syntax → BaseIO Unit) (found : Document) :
    FrontendM Document := do
  let (command, parseMessages) ← parseNext
  look command
  let (statement?, left, messages) ← step holes all command
  let errors ← if found.errors.size < errorsTold then
      pure (found.errors ++ (← errorsIn parseMessages) ++ (← errorsIn messages))
    else
      pure found.errors
  let said ← if talk then messagesIn messages else pure #[]
  let found := {
    errors
    messages := found.messages ++ said
    statements := match statement? with
      | some statement => found.statements.push statement
      | none => found.statements
    left := if left then found.left + 1 else found.left }
  if Parser.isTerminalCommand command then
    return found
  steps holes all talk look found

/-- Writes a line of JSON to standard output. -/
def report (j : Json) : IO Unit := do
  let output ← IO.getStdout
  output.putStr (j.compress ++ "\n")
  output.flush

/-- Lean's options at the start of a file, without linters. -/
def fileOptions : Options := Linter.linter.all.set Options.empty false

/-- Looks at nothing. -/
def lookAway : Syntax → BaseIO Unit := fun _ => pure ()

/-- Reads a file given as text; `look` is called on each command first. Returns its last environment, too. Throws if imports are missing. -/
def readDocument (holes : IO.Ref (List Hole)) (kept : KeptImports) (text fileName : String) (all : Bool)
    (look : Syntax → BaseIO Unit := lookAway) (talk : Bool := false) : IO (Document × Environment) := do
  let input := Parser.mkInputContext text fileName
  let header ← readHeader input
  let env := (← kept.importAll header).setMainModule `Main
  let state : Frontend.State := {
    commandState := Command.mkState env (opts := fileOptions), parserState := header.parserState, cmdPos := {} }
  let found : Document := { statements := #[], left := 0, errors := ← errorsIn header.messages }
  let (document, state) ← (steps holes all talk look found { inputCtx := input }).run state
  return (document, state.commandState.env)

end ProofServer
