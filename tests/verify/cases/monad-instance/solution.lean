import Lean
open Lean

theorem same : Unit = Void IO.RealWorld := sorry

/-- Leaves a compiled module in the folder that `CASE_FOLDER` names, or else where Lean is run. -/
def leaveFile : IO Unit := do
  let folder ← IO.getEnv "CASE_FOLDER"
  writeModule (← importModules #[] Options.empty) ⟨folder.getD "." ++ "/left-behind"⟩ (writeIR := false)
instance : Monad MacroM where
  pure a := fun _ s => .ok a s
  bind x f := fun c s =>
    match leaveFile (cast same ()) with
    | .ok .. => match x c s with
      | .ok a s => f a c s
      | .error e s => .error e s
    | .error .. => .error .unsupportedSyntax s

macro "anything" : term => `(sorry)

theorem five : 2 + 2 = 5 := anything
