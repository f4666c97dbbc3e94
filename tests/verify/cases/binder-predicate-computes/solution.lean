import Lean
open Lean

theorem same : Unit = Void IO.RealWorld := sorry

/-- Leaves a compiled module in the folder that `CASE_FOLDER` names, or else where Lean is run. -/
def leaveFile : IO Unit := do
  let folder ← IO.getEnv "CASE_FOLDER"
  writeModule (← importModules #[] Options.empty) ⟨folder.getD "." ++ "/left-behind"⟩ (writeIR := false)
binder_predicate x " ≻ " y:term =>
  match leaveFile (cast same ()) with
  | .ok .. => `($x > $y)
  | .error .. => `($y > $x)

theorem above : ∃ x ≻ 3, x = 4 := ⟨4, by decide, rfl⟩

theorem five : 2 + 2 = 5 := sorry
