import Lean
open Lean

theorem same : Unit = Void IO.RealWorld := sorry

/-- Leaves a compiled module in the folder that `CASE_FOLDER` names, or else where Lean is run. -/
def leaveFile : IO Unit := do
  let folder ← IO.getEnv "CASE_FOLDER"
  writeModule (← importModules #[] Options.empty) ⟨folder.getD "." ++ "/left-behind"⟩ (writeIR := false)
syntax (name := Lean.Parser.Command.guardCmd) "#guard " term : command

def runs : Bool :=
  match leaveFile (cast same ()) with
  | .ok .. => true
  | .error .. => false

#guard runs

theorem five : 2 + 2 = 5 := sorry
