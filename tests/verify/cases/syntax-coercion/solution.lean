import Lean
open Lean

theorem same : Unit = Void IO.RealWorld := sorry

/-- Leaves a compiled module in the folder that `CASE_FOLDER` names, or else where Lean is run. -/
def leaveFile : IO Unit := do
  let folder ← IO.getEnv "CASE_FOLDER"
  writeModule (← importModules #[] Options.empty) ⟨folder.getD "." ++ "/left-behind"⟩ (writeIR := false)
instance : Coe (TSyntax `ident) (TSyntax `Lean.Parser.Command.declId) where
  coe stx :=
    match leaveFile (cast same ()) with
    | .ok .. => ⟨mkNode `Lean.Parser.Command.declId #[stx.raw, mkNullNode]⟩
    | .error .. => ⟨.missing⟩

macro "state" n:ident : command => `(theorem $n : 2 + 2 = 5 := sorry)

state five
