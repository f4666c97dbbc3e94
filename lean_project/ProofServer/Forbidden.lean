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

/-! ## In a whole file -/

/-- Commands and terms that run programs while a file is elaborated, or that have the compiler trust something. -/
def forbiddenCommands : List (Name × String) := [
  (`Lean.Parser.Command.eval, "#eval"), (`Lean.Parser.Command.evalBang, "#eval!"),
  (`Lean.runCmd, "run_cmd"), (`Lean.runElab, "run_elab"), (`Lean.runMeta, "run_meta"),
  (`Lean.Parser.Command.initialize, "initialize"),
  (`Lean.Parser.Command.elab, "elab"), (`Lean.Parser.Command.elab_rules, "elab_rules"),
  (`Lean.Parser.Command.unsafe, "unsafe"), (`Lean.Parser.Term.unsafe, "unsafe"),
  (`Lean.Parser.Tactic.runTac, "run_tac"), (`Lean.byElab, "by_elab"),
  (`Lean.includeStr, "include_str"), (`Lean.Parser.Term.includeStr, "include_str"),
  (`Lean.Parser.Tactic.nativeDecide, "native_decide"),
  (`Lean.Parser.Attr.extern, "@[extern]"), (`Lean.Parser.Attr.export, "@[export]"),
  (`Lean.Parser.«command__Simproc__[_]_(_):=_», "simproc"), (`Lean.Parser.«command__Dsimproc__[_]_(_):=_», "dsimproc"),
  (`Lean.Parser.«command_Simproc_decl_(_):=_», "simproc_decl"), (`Lean.Parser.«command_Dsimproc_decl_(_):=_», "dsimproc_decl")]

/-- Attributes that hand a program to the elaborator, the parser or the compiler. -/
def forbiddenAttributes : List Name := [
  `tactic, `term_elab, `command_elab, `builtin_tactic, `builtin_term_elab, `builtin_command_elab, `builtin_macro, `init,
  `builtin_init, `implemented_by, `csimp, `simproc, `simproc_decl, `sevalproc, `delab, `app_delab, `parenthesizer, `formatter,
  `category_parenthesizer, `combinator_formatter, `combinator_parenthesizer, `run_parser_attribute_hooks, `command_code_action,
  `norm_num, `extern, `export]

/-- Options that a file to be judged may not set. -/
def forbiddenFileOptions : List Name := [`debug, `compiler, `interpreter, `Elab, `internal, `experimental]

/-- What is forbidden about one node of a file, apart from its children. -/
def forbiddenInFileNode (stx : Syntax) : Option String :=
  let kind := stx.getKind
  match forbiddenCommands.lookup kind with
  | some word => some word
  | none =>
    if setOptionKinds.contains kind && forbiddenFileOptions.contains (root (identifierAt stx 1)) then
      some s!"set_option {(identifierAt stx 1).toString}"
    else if kind == `Lean.Parser.Attr.simple && forbiddenAttributes.contains (identifierAt stx 0) then
      some s!"@[{(identifierAt stx 0).toString}]"
    else if kind == flagKind && identifierAt stx 1 == `native then
      some "+native"
    else
      none

/-- The first thing in a syntax tree that may not stand in a file to be judged. -/
partial def forbiddenInFile? (stx : Syntax) : Option String :=
  match forbiddenInFileNode stx with
  | some word => some word
  | none => stx.getArgs.toList.findSome? forbiddenInFile?

/-! ## In a tactic -/

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
