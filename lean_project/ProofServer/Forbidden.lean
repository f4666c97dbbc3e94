import Lean

/-!
What may not stand in a proof, by the kind of syntax: whatever closes goals without proving them, runs programs, reads files, or
takes the limits away. Text is never looked at, so neither comments nor clever spacing matter. (A macro that expands to one of these
gets past this; it is then stopped by the check of the finished term.)
-/

namespace ProofServer
open Lean

/-- Kinds of syntax that are refused, each with the word that the user knows. -/
def forbiddenKinds : List (Name × String) := [
  (`Lean.Parser.Term.sorry, "sorry"),
  (`Lean.Parser.Tactic.tacticSorry, "sorry"),
  (`Lean.Parser.Tactic.tacticAdmit, "admit"),
  (`Lean.Parser.Tactic.tacticStop_, "stop"),
  (`Lean.Parser.Tactic.nativeDecide, "native_decide"),
  (`Lean.Parser.Tactic.runTac, "run_tac"),
  (`Lean.Parser.Tactic.sleep, "sleep"),
  (`Lean.byElab, "by_elab"),
  (`Lean.Parser.Term.unsafe, "unsafe"),
  (`Lean.Parser.Term.dbgTrace, "dbg_trace"),
  (`Lean.Parser.Tactic.dbgTrace, "dbg_trace"),
  (`Lean.includeStr, "include_str"),
  (`Lean.Parser.Term.includeStr, "include_str"),
  (`Lean.runCmd, "run_cmd"), (`Lean.runElab, "run_elab"), (`Lean.runMeta, "run_meta"),
  (`Lean.Parser.Command.eval, "#eval"), (`Lean.Parser.Command.evalBang, "#eval!"),
  (`Lean.Parser.Command.initialize, "initialize")]

/-- Options whose name begins with one of these may not be set. -/
def forbiddenOptions : List Name := [`debug, `maxHeartbeats, `maxRecDepth, `synthInstance, `Elab, `compiler, `interpreter, `trace]

/-- The kinds of `set_option … in`. -/
def setOptionKinds : List Name := [`Lean.Parser.Tactic.set_option, `Lean.Parser.Term.set_option, `Lean.Parser.Command.set_option]

/-- The kind of `+name` in a tactic's configuration. -/
def flagKind : Name := `Lean.Parser.Tactic.posConfigItem

/-- The first component of a name. -/
def root : Name → Name
  | .str .anonymous s => .str .anonymous s
  | .str p _ => root p
  | .num p _ => root p
  | .anonymous => .anonymous

/-- The identifier at the `i`-th place of a node. -/
def identifierAt (stx : Syntax) (i : Nat) : Name := (stx.getArg i).getId.eraseMacroScopes

/-- What is forbidden about one node, apart from its children. -/
def forbiddenNode (stx : Syntax) : Option String :=
  let kind := stx.getKind
  match forbiddenKinds.lookup kind with
  | some word => some word
  | none =>
    if setOptionKinds.contains kind && forbiddenOptions.contains (root (identifierAt stx 1)) then
      some s!"set_option {(identifierAt stx 1).toString}"
    else if kind == flagKind && identifierAt stx 1 == `native then
      some "+native"
    else
      none

/-- The first forbidden thing in a syntax tree, as the user knows it. -/
partial def forbidden? (stx : Syntax) : Option String :=
  match forbiddenNode stx with
  | some word => some word
  | none => stx.getArgs.toList.findSome? forbidden?

end ProofServer
