import Lean
open Lean

theorem same : Unit = Void IO.RealWorld := sorry

/-- Leaves a compiled module in the folder that `CASE_FOLDER` names, or else where Lean is run. -/
def leaveFile : IO Unit := do
  let folder ← IO.getEnv "CASE_FOLDER"
  writeModule (← importModules #[] Options.empty) ⟨folder.getD "." ++ "/left-behind"⟩ (writeIR := false)
instance (stx : TSyntax `num) : CoeDep (TSyntax `num) stx (TSyntax `ident) where
  coe :=
    match leaveFile (cast same ()) with
    | .ok .. => mkIdent `add
    | .error .. => mkIdent `four

macro "describe" n:num : command => `(export Nat ($n))

describe 1

theorem five : 2 + 2 = 5 := sorry
