import Lean
open Lean

theorem same : Unit = Void IO.RealWorld := sorry

/-- Leaves a compiled module in the folder that `CASE_FOLDER` names, or else where Lean is run. -/
def leaveFile : IO Unit := do
  let folder ← IO.getEnv "CASE_FOLDER"
  writeModule (← importModules #[] Options.empty) ⟨folder.getD "." ++ "/left-behind"⟩ (writeIR := false)

def computed : ParserDescr :=
  match leaveFile (cast same ()) with
  | .ok .. => .cat `term 0
  | .error .. => .symbol "nothing"

macro "say" t:computed : term => `(sorry)

theorem five : 2 + 2 = 5 := sorry
