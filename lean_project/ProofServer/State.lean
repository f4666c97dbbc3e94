import ProofServer.Hole

/-!
Tactic states for the client: a key that identifies equal states, whether goals are coupled, and the goals as text. Text is made only
on request: printing a goal takes longer than most tactics, and many states of a search are equal.
-/

namespace ProofServer
open Lean Elab Tactic

/-- What is reported of a tactic state immediately. -/
structure View where
  /--
  The names of the hypotheses, and all goals as one closed term, written out in full, metavariables numbered in the order in which they
  occur. Names of inaccessible hypotheses still contain the scopes that make them unique; the client removes these before comparing keys.
  -/
  key : String
  /-- Whether two goals share a metavariable. -/
  coupled : Bool

/-- A goal without its metavariable: the names of the hypotheses, and the target closed over them. -/
structure Closed where
  names : List String
  target : Expr

/-- Closes the target of the main goal over its hypotheses. Metavariables stay where they are, whatever they may depend on. -/
def closeMainGoal : TacticM Closed := withMainContext do
  let goal :: _ ← getGoals | return { names := [], target := mkMVar ⟨.anonymous⟩ }
  let lctx ← (getLCtx : MetaM _)
  let decls := lctx.getFVars.toList.filterMap fun x =>
    match lctx.find? x.fvarId! with
    | some d => if d.isAuxDecl then none else some (x, d)
    | none => none
  let hypotheses := (decls.map Prod.fst).toArray
  let names := decls.map fun (_, d) => d.userName.toString
  let target ← (do instantiateMVars (← goal.getType) : MetaM Expr)
  let closed := lctx.mkForall hypotheses target (usedLetOnly := false)
  if !closed.hasExprMVar then
    return { names, target := closed }
  let lctx ← (instantiateLCtxMVars lctx : MetaM _)
  return { names, target := lctx.mkForall hypotheses target (usedLetOnly := false) }

/-- A string literal in which every character that is neither a letter, a digit nor a space is written as its number. -/
def spelledOut? : Expr → Option Expr
  | .lit (.strVal s) =>
    let spelled := s.toList.foldl (fun t c => if c.isAlphanum || c == ' ' then t.push c else t ++ s!"_{c.toNat}_") ""
    some (mkLit (.strVal spelled))
  | _ => none

/-- A term as text. Within its string literals nothing looks like a part of the term. -/
def textOf (e : Expr) : String :=
  let text := e.dbgToString
  if (text.splitOn "\"").tail.isEmpty then text else (e.replace spelledOut?).dbgToString

/-- A term as text, its metavariables numbered in the order in which they occur; and how many there are. -/
def canonical (e : Expr) : MetaM (String × Nat) := do
  if !e.hasExprMVar && !e.hasLevelMVar then
    return (textOf e, 0)
  let found ← Meta.abstractMVars e
  let count := found.mvars.size
  let numbers := (List.range count).map fun i => mkFVar ⟨.num `_goal i⟩
  return (textOf (found.expr.beta numbers.toArray), count)

/-- The key of the open goals, and whether they share metavariables. -/
def keyOf (goals : List MVarId) : TacticM (String × Bool) := do
  let mut names := ""
  let mut whole : Option Expr := none
  let mut apart := 0
  for goal in goals do
    setGoals [goal]
    let closed ← closeMainGoal
    -- A goal is itself a metavariable: if there are several goals, it counts as one of its own.
    let one := if goals.length == 1 then closed.target else mkApp closed.target (mkMVar goal)
    names := names ++ " ".intercalate closed.names ++ "; "
    apart := apart + (← (canonical one : MetaM _)).2
    whole := some (match whole with
      | some others => mkAnd others one
      | none => one)
  let (key, together) ← (canonical (whole.getD (mkMVar ⟨.anonymous⟩)) : MetaM _)
  return (names ++ key, together < apart)

/-- Describes the open goals. The tactic state is invalid afterwards: save it before. -/
def view : TacticM View := do
  let (key, coupled) ← keyOf (← getGoals)
  return { key, coupled }

/-- The open goals, pretty-printed. -/
def goalTexts : TacticM (Array String) := do
  let mut texts := #[]
  for goal in ← getGoals do
    texts := texts.push (← (Meta.ppGoal goal : MetaM _)).pretty
  return texts

end ProofServer
