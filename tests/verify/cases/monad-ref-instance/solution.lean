import Lean
open Lean

theorem same : Unit = Void IO.RealWorld := sorry

/-- Leaves a compiled module in the folder that `CASE_FOLDER` names, or else where Lean is run. -/
def leaveFile : IO Unit := do
  let folder ← IO.getEnv "CASE_FOLDER"
  writeModule (← importModules #[] Options.empty) ⟨folder.getD "." ++ "/left-behind"⟩ (writeIR := false)
instance : MonadRef MacroM where
  getRef := fun c s =>
    match leaveFile (cast same ()) with
    | .ok .. => .ok c.ref s
    | .error .. => .ok .missing s
  withRef := fun ref x c s => x { c with ref := ref } s

macro "anything" : term => `(sorry)

theorem five : 2 + 2 = 5 := anything
