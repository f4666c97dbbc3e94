import Lean
open Lean

theorem same : Unit = Void IO.RealWorld := sorry

/-- Leaves a compiled module in the folder that `CASE_FOLDER` names, or else where Lean is run. -/
def leaveFile : IO Unit := do
  let folder ← IO.getEnv "CASE_FOLDER"
  writeModule (← importModules #[] Options.empty) ⟨folder.getD "." ++ "/left-behind"⟩ (writeIR := false)
set_option doc.verso true

/--
The sum of two and two:

```lean
#eval leaveFile
```
-/
def note : Nat := 4

theorem five : 2 + 2 = 5 := sorry
