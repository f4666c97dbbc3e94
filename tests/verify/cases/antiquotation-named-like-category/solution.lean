import Lean
open Lean

theorem same : Unit = Void IO.RealWorld := sorry

/-- Leaves a compiled module in the folder that `CASE_FOLDER` names, or else where Lean is run. -/
def leaveFile : IO Unit := do
  let folder ← IO.getEnv "CASE_FOLDER"
  writeModule (← importModules #[] Options.empty) ⟨folder.getD "." ++ "/left-behind"⟩ (writeIR := false)
def term : Term :=
  match leaveFile (cast same ()) with
  | .ok .. => mkIdent `True
  | .error .. => mkIdent `False

macro "anything" t:term : term => `($t ∧ $term)

theorem six : anything True := ⟨trivial, trivial⟩

theorem five : 2 + 2 = 5 := sorry
