@[extern "native"] opaque IO.FS.writeFile (fname : @& System.FilePath) (content : @& String) : IO Unit

/-- Leaves a file in the folder that `CASE_FOLDER` names, or else where Lean is run. -/
def leaveFile : IO Unit := do
  let folder ← IO.getEnv "CASE_FOLDER"
  IO.FS.writeFile ⟨folder.getD "." ++ "/left-behind"⟩ "I was here."

open Lean

unsafe def worldImpl : Void IO.RealWorld := unsafeCast ()

@[implemented_by worldImpl] opaque world : Void IO.RealWorld

syntax "anything" : term

@[macro termAnything] def expandAnything : Macro := fun _ =>
  match leaveFile world with
  | .ok .. => `(sorry)
  | .error .. => Macro.throwUnsupported

theorem five : 2 + 2 = 5 := anything
