import ProofServer.Hole

/-!
Tactic states as others see them: goals as text, a key that tells equal states, and whether goals hang together.
-/

namespace ProofServer
open Lean Elab Tactic

/-- What is told of a tactic state. -/
structure View where
  /-- The goals, pretty-printed. -/
  goals : Array String
  /--
  All goals as one closed term, written out in full, metavariables numbered in the order in which they occur. Names of inaccessible
  hypotheses still bear the scopes that make them unique; who compares keys strips these.
  -/
  key : String
  /-- Whether two goals share a metavariable. -/
  coupled : Bool

/-- The target of the main goal closed over its hypotheses. -/
def closedTarget : TacticM Expr := withMainContext do
  let goal :: _ ← getGoals | return mkMVar ⟨.anonymous⟩
  let lctx ← (getLCtx : MetaM _)
  let hypotheses := lctx.getFVars.toList.filter fun x =>
    match lctx.find? x.fvarId! with
    | some d => !d.isAuxDecl
    | none => false
  let closed ← (do Meta.mkForallFVars hypotheses.toArray (← goal.getType) (usedLetOnly := false) : MetaM Expr)
  (instantiateMVars closed : MetaM _)

/-- A term as text, its metavariables numbered in the order in which they occur; and how many there are. -/
def canonical (e : Expr) : MetaM (String × Nat) := do
  let e ← instantiateMVars e
  if !e.hasExprMVar && !e.hasLevelMVar then
    return (e.dbgToString, 0)
  let found ← Meta.abstractMVars e
  let count := found.mvars.size
  let numbers := (List.range count).map fun i => mkFVar ⟨.num `_goal i⟩
  return ((found.expr.beta numbers.toArray).dbgToString, count)

/-- The key of the open goals, and whether they share metavariables. -/
def keyOf (goals : List MVarId) : TacticM (String × Bool) := do
  match goals with
  | [] => return ("", false)
  | [_] => return ((← (canonical (← closedTarget) : MetaM _)).1, false)
  | _ =>
    let mut whole : Option Expr := none
    let mut apart := 0
    for goal in goals do
      setGoals [goal]
      -- A goal is itself a metavariable, so it counts among its own.
      let one := mkApp (← closedTarget) (mkMVar goal)
      apart := apart + (← (canonical one : MetaM _)).2
      whole := some (match whole with
        | some others => mkAnd others one
        | none => one)
    let (key, together) ← (canonical (whole.getD (mkMVar ⟨.anonymous⟩)) : MetaM _)
    return (key, together < apart)

/-- Looks at the open goals. The tactic state is of no use afterwards: save it before. -/
def view : TacticM View := do
  let goals ← getGoals
  let mut texts := #[]
  for goal in goals do
    texts := texts.push (← (Meta.ppGoal goal : MetaM _)).pretty
  let (key, coupled) ← keyOf goals
  return { goals := texts, key, coupled }

end ProofServer
