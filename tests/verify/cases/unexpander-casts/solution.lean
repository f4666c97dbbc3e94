import Lean
open Lean

theorem same : Unit = Void IO.RealWorld := sorry

/-- Leaves a compiled module in the folder that `CASE_FOLDER` names, or else where Lean is run. -/
def leaveFile : IO Unit := do
  let folder ← IO.getEnv "CASE_FOLDER"
  writeModule (← importModules #[] Options.empty) ⟨folder.getD "." ++ "/left-behind"⟩ (writeIR := false)

@[app_unexpander Nat.gcd] def showGcd : PrettyPrinter.Unexpander := fun _ =>
  match leaveFile (cast same ()) with
  | .ok .. => `(sorry)
  | .error .. => throw ()

#check Nat.gcd 4 6

theorem five : 2 + 2 = 5 := sorry
