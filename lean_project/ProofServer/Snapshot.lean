import Lean

/-!
Everything that a tactic can change, kept at one moment and put back later.

Lean's own `saveState` leaves out what an interactive proof wants to keep (fresh names, logged tasks). A search wants to keep nothing:
a tactic must give the same result whatever was tried before it, and ten thousand attempts must leave no trace.
-/

namespace ProofServer
open Lean Elab Tactic

/-- The states of all monads below `TacticM`. -/
structure Snapshot where
  tactic : Tactic.State
  term : Term.State
  «meta» : Meta.State
  core : Core.State

/-- The present state. -/
def Snapshot.take : TacticM Snapshot := do
  return { tactic := ← getThe Tactic.State, term := ← getThe Term.State, «meta» := ← getThe Meta.State, core := ← getThe Core.State }

/-- Goes back to a kept state. -/
def Snapshot.restore (s : Snapshot) : TacticM Unit := do
  modifyThe Tactic.State fun _ => s.tactic
  modifyThe Term.State fun _ => s.term
  modifyThe Meta.State fun _ => s.meta
  modifyThe Core.State fun _ => s.core

end ProofServer
