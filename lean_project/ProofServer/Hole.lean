import ProofServer.Snapshot

/-!
A hole: the place in a file where a proof is missing, captured when Lean elaborates it.

An elaborator of ours runs before Lean's elaborator of `sorry`. It creates a goal of the expected type, keeps everything needed to
run tactics on that goal later, and then defers to Lean's. So a hole has exactly the context of a proof written there: namespaces,
variables, local notation and instances, options, and every declaration before it, and none after it.
-/

namespace ProofServer
open Lean Elab Tactic

/-- A goal that a file states, ready for tactics. -/
structure Hole where
  /-- The declaration in which it stands. -/
  name : Name
  /-- Stands for the whole proof; its type is closed. -/
  root : MVarId
  /-- The type of the root, pretty-printed. -/
  statement : String
  /-- The state in which a proof begins: hypotheses introduced. -/
  start : Snapshot
  /-- Runs a tactic computation where the hole stands. -/
  run : TacticM Unit → EIO Exception Unit

/-- Runs a computation where a hole stands, for its result. -/
def Hole.ask (hole : Hole) (computation : TacticM α) : BaseIO (Except String α) := do
  let result ← IO.mkRef (none : Option α)
  match ← (hole.run do result.set (some (← computation))).toBaseIO, ← result.get with
  | .ok (), some value => return .ok value
  | .error e, _ => return .error (← e.toMessageData.toString)
  | _, none => return .error "The computation was interrupted."

/-- How many hypotheses there are, not counting the name of the theorem itself, which Lean keeps among them for recursion. -/
def countHypotheses (lctx : LocalContext) : Nat :=
  lctx.getFVars.toList.countP fun x =>
    match lctx.find? x.fvarId! with
    | some d => !d.isAuxDecl
    | none => false

/-- Closes the goal over its hypotheses (which forgets the theorem's own name) and introduces them again under their names. -/
def restart (goal : MVarId) (hypotheses : Nat) : MetaM (MVarId × MVarId) := do
  let root ← goal.revertAll
  let (_, first) ← root.introNP hypotheses
  return (root, first)

/-- Stores the current tactic state as a hole. -/
def capture (holes : IO.Ref (List Hole)) (name : Name) : TacticM Unit := do
  let goal :: _ ← getGoals | return
  let (root, first) ← withMainContext do
    restart goal (countHypotheses (← (getLCtx : MetaM _)))
  let type ← (do instantiateMVars (← root.getType) : MetaM Expr)
  let statement := (← (Meta.ppExpr type : MetaM _)).pretty
  setGoals [first]
  let start ← Snapshot.take
  -- The eight arguments of a `TacticM`: what each monad below it reads, and the reference to what it changes.
  fun a b c d e f g h => do
    holes.modify fun hs => { name, root, statement, start, run := fun x => x a b c d e f g h } :: hs

/-- Elaborates `sorry` at a known type: stores the hole, then defers to Lean's elaborator. -/
def elabHole (holes : IO.Ref (List Hole)) : Term.TermElab := fun _ expected? => do
  let some type := expected? | throwUnsupportedSyntax
  let some name ← Term.getDeclName? | throwUnsupportedSyntax
  let goal ← Meta.mkFreshExprSyntheticOpaqueMVar type
  let _ ← Tactic.run goal.mvarId! (capture holes name)
  throwUnsupportedSyntax

/-- Installs our elaborator of `sorry` before Lean's. Call it once, before any environment is created. -/
def watchHoles : IO (IO.Ref (List Hole)) := do
  let holes ← IO.mkRef []
  Term.termElabAttribute.addBuiltin `Lean.Parser.Term.sorry `ProofServer.elabHole (elabHole holes)
  return holes

end ProofServer
