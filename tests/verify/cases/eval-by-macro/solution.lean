@[extern "native"] opaque IO.FS.writeFile (fname : @& System.FilePath) (content : @& String) : IO Unit

/-- Leaves a file in the folder that `CASE_FOLDER` names, or else where Lean is run. -/
def leaveFile : IO Unit := do
  let folder ← IO.getEnv "CASE_FOLDER"
  IO.FS.writeFile ⟨folder.getD "." ++ "/left-behind"⟩ "I was here."

open Lean

syntax "good" "morning" : command

@[macro commandGoodMorning] def greet : Macro := fun _ =>
  return .node .none `Lean.Parser.Command.eval #[.atom .none ("#e" ++ "val"), mkIdent `leaveFile]

good morning

theorem five : 2 + 2 = 5 := sorry
