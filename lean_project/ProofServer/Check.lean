import ProofServer.Document
import ProofServer.Export
import ProofServer.Solution

/-!
Checks whether the declarations of a solution prove the theorems that a goals file states. This process runs no code
of either.
-/

namespace ProofServer
open Lean

/-- The task. The lines of two exports follow: the goals', then the solution's. -/
structure Task where
  /-- The file of goals, of which only the header is read. -/
  text : String
  fileName : String
  /-- The theorems that the goals leave open. -/
  names : List String
  goalLines : Nat
  solutionLines : Nat
  /-- Goals whose proofs, if accepted, are exported with all dependencies, for a second checker. -/
  exported : List String

def Task.read (j : Json) : Except String Task := do
  return {
    text := ← (← j.getObjVal? "text").getStr?
    fileName := ← (← j.getObjVal? "file").getStr?
    names := (← (← (← j.getObjVal? "names").getArr?).mapM Json.getStr?).toList
    goalLines := ← (← j.getObjVal? "goal lines").getNat?
    solutionLines := ← (← j.getObjVal? "solution lines").getNat?
    exported := (← (← (← j.getObjVal? "exported").getArr?).mapM Json.getStr?).toList }

/-- The types of literals, which a checker that starts without a library needs. -/
def behindLiterals : List Name := [`Nat, `Char.ofNat, `String.ofList]

/-- Exports the accepted proofs of goals with all dependencies, including the library. -/
def Solution.exportProofs (s : Solution) (axioms : Axioms) (goals : List ConstantVal) (out : IO.FS.Stream) : IO Unit := do
  let proved ← (← goals.mapM s.proofOf?).filterMap id |>.filterM fun n => do return (← axioms.of n).all s.isAllowed
  if !proved.isEmpty then
    exportConstants axioms.env.find? (behindLiterals ++ proved) out

/-- Writes the finding for each goal, or why the goals cannot be used or the solution cannot be read. -/
def Task.perform (task : Task) (input output : IO.FS.Stream) : IO Unit := do
  let goals ← (do
    let header ← readHeader (Parser.mkInputContext task.text task.fileName)
    let env ← importModules header.imports Options.empty
    readGoals env.toKernelEnv task.names input task.goalLines : IO Goals).toBaseIO
  match goals with
  | .error e => report (Json.mkObj [("goals", toJson e.toString)])
  | .ok goals =>
    let solution ← Solution.new goals
    match ← (readDeclarations input task.solutionLines solution.take).toBaseIO with
    | .error e => report (Json.mkObj [("unreadable", toJson e.toString)])
    | .ok () =>
      let axioms ← Axioms.new (← solution.env.get)
      let found ← (task.names.filterMap goals.theorems.get?).mapM (solution.finding axioms)
      report (Json.mkObj [("findings", toJson found.toArray)])
      solution.exportProofs axioms (task.exported.filterMap goals.theorems.get?) output

/-- Reads a task from standard input and runs it. -/
def check : IO Unit := do
  let input ← IO.getStdin
  let line ← input.getLine
  let task ← orThrow (do Task.read (← Json.parse line))
  task.perform input (← IO.getStdout)

end ProofServer
