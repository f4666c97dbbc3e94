import ProofServer.Forbidden
import ProofServer.State

/-!
Runs one tactic on a state: parse, refuse forbidden syntax, elaborate with a limit of heartbeats, and, when no goal is left, have the
kernel check the whole proof.
-/

namespace ProofServer
open Lean Elab Tactic

/-- The result of a tactic. -/
inductive Outcome where
  | state (saved : Snapshot) (view : View)
  | finished
  /-- `kind` is one of: parse, elaboration, forbidden, sorry, kernel, heartbeats. -/
  | error (kind message : String)

/-- A constant of the file that contains a `sorry` and on which a term depends, directly or through others of the file. -/
partial def leftOpen? (env : Environment) (e : Expr) : Option Name :=
  visit e.getUsedConstants.toList Std.HashMap.emptyWithCapacity
where
  visit (names : List Name) (seen : NameTable Unit) : Option Name :=
    match names with
    | [] => none
    | n :: rest =>
      if seen.contains n || (env.getModuleIdxFor? n).isSome then
        visit rest seen
      else
        match env.find? n with
        | none => visit rest seen
        | some c =>
          let terms := match c.value? (allowOpaque := true) with
            | some value => [c.type, value]
            | none => [c.type]
          if terms.any (·.hasSorry) then
            some n
          else
            visit (terms.flatMap (fun e => e.getUsedConstants.toList) ++ rest) (seen.insert n ())

/-- The kernel's verdict on the proof of a hole: `none` if it is valid, otherwise the error. -/
def checkProof (hole : Hole) : TacticM (Option (String × String)) := do
  let proof ← (instantiateMVars (mkMVar hole.root) : MetaM _)
  if proof.hasSorry then
    return some ("sorry", "The proof contains `sorry`.")
  if let some n := leftOpen? (← (getEnv : CoreM _)) proof then
    return some ("sorry", s!"The proof rests on `{n.toString}`, which is `sorry` in this file.")
  let type ← (do instantiateMVars (← hole.root.getType) : MetaM Expr)
  -- Together, so that universe levels that were left open get the same names in both.
  let both ← (Meta.abstractMVars (mkApp proof type) : MetaM _)
  if both.mvars.size != 0 then
    return some ("elaboration", "The proof contains metavariables that no tactic has assigned.")
  if both.expr.hasFVar then
    return some ("elaboration", "The proof refers to itself.")
  let theorem_ : TheoremVal := {
    name := `ProofServer.candidate
    levelParams := (collectLevelParams default both.expr).params.toList
    type := both.expr.appArg!
    value := both.expr.appFn! }
  match ← (observing (addDecl (.thmDecl theorem_)) : CoreM _) with
  | .ok () => return none
  | .error e => return some ("kernel", ← e.toMessageData.toString)

/-- The first `sorry` in what was just assigned to the goal on which a tactic ran. -/
def usesSorry (goal : MVarId) : MetaM Bool := do
  return (← instantiateMVars (mkMVar goal)).hasSorry

/-- The first error in Lean's log: a tactic may log one and go on. -/
def loggedError : TacticM (Option String) := do
  let log ← (Core.getMessageLog : CoreM _)
  if !log.hasErrors then
    return none
  match log.toList with
  | message :: _ => return some (← message.toString)
  | [] => return none

/-- Elaborates a tactic. Returns the error, whether Lean threw or logged it. -/
def elaborateTactic (stx : Syntax) : TacticM (Option Outcome) := do
  let act : TacticM Unit := do
    withoutRecover (evalTactic stx)
    Term.synthesizeSyntheticMVarsNoPostponing
  let thrown ← observing act
  match ← loggedError, thrown with
  | some message, _ => return some (.error "elaboration" message)
  | none, .error e =>
    let kind := if e.isMaxHeartbeat then "heartbeats" else "elaboration"
    return some (.error kind (← e.toMessageData.toString))
  | none, .ok () => return none

/-- Runs a parsed tactic on the current state. -/
def runParsed (hole : Hole) (stx : Syntax) : TacticM Outcome := do
  let goal :: _ ← getGoals | return .error "elaboration" "There are no goals."
  (Core.resetMessageLog : CoreM _)
  if let some failure ← elaborateTactic stx then
    return failure
  if ← (usesSorry goal : MetaM _) then
    return .error "sorry" "The tactic uses `sorry`."
  pruneSolvedGoals
  if (← getGoals).isEmpty then
    match ← checkProof hole with
    | some (kind, message) => return .error kind message
    | none => return .finished
  let saved ← Snapshot.take
  return .state saved (← view)

/--
Allows tactics `limit` more heartbeats before Lean stops them, but not more than the theorem has left after `spent`: Lean counts all
tactics of a proof together. Returns the current count.
-/
def limitWork (limit spent : Nat) : CoreM Nat := do
  let allowed := Core.getMaxHeartbeats (← getOptions)
  let done := max (if limit != 0 && limit < allowed then allowed - limit else 0) (min spent allowed)
  IO.setNumHeartbeats done
  return done

/--
Runs a tactic, given as text, on a state of a hole. `limit` is in heartbeats as Lean counts them (small allocations); 0: Lean's own.
`spent`: heartbeats used by the tactics that led to the state. Also returns how many this one used.
-/
def runTactic (hole : Hole) (state : Snapshot) (tactic : String) (limit spent : Nat) : BaseIO (Outcome × Nat) := do
  let before ← IO.mkRef (← IO.getNumHeartbeats)
  let act : TacticM Outcome := do
    state.restore
    match Parser.runParserCategory (← (getEnv : CoreM _)) `tactic tactic with
    | .error message => return .error "parse" message
    | .ok stx =>
      match forbidden? stx with
      | some word => return .error "forbidden" s!"`{word}` may not stand in a proof."
      | none =>
        before.set (← (limitWork limit spent : CoreM _))
        runParsed hole stx
  let outcome ← match ← hole.ask act with
    | .ok outcome => pure outcome
    | .error message => pure (.error "elaboration" message)
  let after ← IO.getNumHeartbeats
  return (outcome, after - (← before.get))

end ProofServer
