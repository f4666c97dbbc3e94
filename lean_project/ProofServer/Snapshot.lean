import Lean

/-!
A snapshot of everything that a tactic can change, to be restored later.

Lean's own `saveState` omits what an interactive proof should keep (fresh names, logged tasks). A search must keep nothing:
the result of a tactic must not depend on earlier attempts, and ten thousand attempts must not use more memory.
-/

namespace ProofServer
open Lean Elab Tactic

/-- The states of all monads below `TacticM`. -/
structure Snapshot where
  tactic : Tactic.State
  term : Term.State
  «meta» : Meta.State
  core : Core.State

/-- The current state. -/
def Snapshot.take : TacticM Snapshot := do
  return { tactic := ← getThe Tactic.State, term := ← getThe Term.State, «meta» := ← getThe Meta.State, core := ← getThe Core.State }

/-- Restores a snapshot. -/
def Snapshot.restore (s : Snapshot) : TacticM Unit := do
  modifyThe Tactic.State fun _ => s.tactic
  modifyThe Term.State fun _ => s.term
  modifyThe Meta.State fun _ => s.meta
  modifyThe Core.State fun _ => s.core

end ProofServer
