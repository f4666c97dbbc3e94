import ProofServer.Document
import ProofServer.Export
import ProofServer.Solution

/-!
Checking what was read: whether the declarations of a solution prove the theorems that a file of goals states. This process runs nothing
of either.
-/

namespace ProofServer
open Lean

/-- What is to be checked. The lines of two exports follow: the goals', then the solution's. -/
structure Task where
  /-- The file of goals, of which only the header is read. -/
  text : String
  fileName : String
  /-- The theorems that the goals leave open. -/
  names : List String
  goalLines : Nat
  solutionLines : Nat
  /-- Those whose proofs, if they stand, are written out with all that they rest on, for another checker. -/
  exported : List String

def Task.read (j : Json) : Except String Task := do
  return {
    text := ← (← j.getObjVal? "text").getStr?
    fileName := ← (← j.getObjVal? "file").getStr?
    names := (← (← (← j.getObjVal? "names").getArr?).mapM Json.getStr?).toList
    goalLines := ← (← j.getObjVal? "goal lines").getNat?
    solutionLines := ← (← j.getObjVal? "solution lines").getNat?
    exported := (← (← (← j.getObjVal? "exported").getArr?).mapM Json.getStr?).toList }

/-- What the literals in terms stand for: whoever checks terms from nothing has to know these. -/
def behindLiterals : List Name := [`Nat, `Char.ofNat, `String.ofList]

/-- Writes the proofs of goals that stand, with everything down to the beginning of the library. -/
def Solution.exportProofs (s : Solution) (axioms : Axioms) (goals : List ConstantVal) (out : IO.FS.Stream) : IO Unit := do
  let proved ← (← goals.mapM s.proofOf?).filterMap id |>.filterM fun n => do return (← axioms.of n).all s.isAllowed
  if !proved.isEmpty then
    exportConstants axioms.env.find? (behindLiterals ++ proved) out

/-- Says what is found about each goal, or why the goals cannot be used or the solution cannot be read. -/
def Task.perform (task : Task) (input output : IO.FS.Stream) : IO Unit := do
  let goals ← (do
    let (imports, _, _) ← readHeader (Parser.mkInputContext task.text task.fileName)
    let env ← importModules imports Options.empty
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

/-- Does the task that is read from standard input. -/
def check : IO Unit := do
  let input ← IO.getStdin
  let line ← input.getLine
  let task ← orThrow (do Task.read (← Json.parse line))
  task.perform input (← IO.getStdout)

end ProofServer
