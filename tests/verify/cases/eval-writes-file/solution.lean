@[extern "native"] opaque IO.FS.writeFile (fname : @& System.FilePath) (content : @& String) : IO Unit

/-- Leaves a file in the folder that `CASE_FOLDER` names, or else where Lean is run. -/
def leaveFile : IO Unit := do
  let folder ← IO.getEnv "CASE_FOLDER"
  IO.FS.writeFile ⟨folder.getD "." ++ "/left-behind"⟩ "I was here."

#eval leaveFile

theorem five : 2 + 2 = 5 := sorry
