import ProofServer.Check

/-!
What `check` does, for one export of goals and any number of exports of solutions, one after the other, in one process. For tests.

The first line describes the goals as a task does; their lines follow. Then, again and again, the number of a solution's lines, and these
lines. To each solution there is one line of answer.
-/

open Lean ProofServer

/-- What `Task.perform` says of a solution. -/
def answer (goals : Goals) (task : Task) (input : IO.FS.Stream) (lines : Nat) : IO Json := do
  -- All is read, so that the next solution begins where this one ends.
  let mut text := #[]
  for _ in List.range lines do
    text := text.push (← input.getLine)
  let rest ← IO.mkRef text.toList
  let next : IO String := rest.modifyGet fun
    | [] => ("", [])
    | line :: lines => (line, lines)
  let solution ← Solution.new goals
  match ← (readDeclarations { input with getLine := next } lines solution.take).toBaseIO with
  | .error e => return Json.mkObj [("unreadable", toJson e.toString)]
  | .ok () =>
    let axioms ← Axioms.new (← solution.env.get)
    let known := task.names.filterMap goals.theorems.get?
    return Json.mkObj [("findings", toJson (← known.mapM (solution.finding axioms)).toArray)]

partial def answerAll (goals : Goals) (task : Task) (input : IO.FS.Stream) : IO Unit := do
  match (← input.getLine).trimAscii.toString.toNat? with
  | none => return ()
  | some lines =>
    report (← answer goals task input lines)
    answerAll goals task input

def main : IO Unit := do
  let input ← IO.getStdin
  let line ← input.getLine
  match (do Task.read (← Json.parse line) : Except String Task) with
  | .error message => throw (IO.userError message)
  | .ok task =>
    let header ← readHeader (Parser.mkInputContext task.text task.fileName)
    let env ← importModules header.imports Options.empty
    let goals ← readGoals env.toKernelEnv task.names input task.goalLines
    report (toJson "ready")
    answerAll goals task input
