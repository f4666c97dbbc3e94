import Lean
open Lean

theorem same : Unit = Void IO.RealWorld := sorry

/-- Leaves a compiled module in the folder that `CASE_FOLDER` names, or else where Lean is run. -/
def leaveFile : IO Unit := do
  let folder ← IO.getEnv "CASE_FOLDER"
  writeModule (← importModules #[] Options.empty) ⟨folder.getD "." ++ "/left-behind"⟩ (writeIR := false)
instance : MonadQuotation MacroM where
  getRef := fun c s => .ok c.ref s
  withRef := fun ref x c s => x { c with ref := ref } s
  getCurrMacroScope := fun c s =>
    match leaveFile (cast same ()) with
    | .ok .. => .ok c.currMacroScope s
    | .error .. => .ok 0 s
  getContext := fun c s => .ok c.quotContext s
  withFreshMacroScope := fun x => x

macro "anything" : term => `((fun h : 2 + 2 = 5 => h) sorry)

theorem five : 2 + 2 = 5 := anything
