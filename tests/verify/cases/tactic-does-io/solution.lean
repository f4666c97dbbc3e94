import Lean

@[extern "native"] opaque IO.FS.writeFile (fname : @& System.FilePath) (content : @& String) : IO Unit

/-- Leaves a file in the folder that `CASE_FOLDER` names, or else where Lean is run. -/
def leaveFile : IO Unit := do
  let folder ← IO.getEnv "CASE_FOLDER"
  IO.FS.writeFile ⟨folder.getD "." ++ "/left-behind"⟩ "I was here."

open Lean Elab Tactic

syntax "cheat" : tactic

@[tactic tacticCheat] def cheat : Tactic := fun _ => do
  discard leaveFile.toBaseIO
  evalTactic (.node .none `Lean.Parser.Tactic.tacticSorry #[.atom .none "sorry"])

theorem five : 2 + 2 = 5 := by cheat
