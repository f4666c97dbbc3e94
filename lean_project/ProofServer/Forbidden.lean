import ProofServer.Names

/-!
Syntax that is not allowed in a proof, by its kind: it closes goals without proving them, runs programs, reads files, or
removes limits. The text itself is not examined, so comments and white space do not matter. (A macro that expands to one of these
is not detected here; the check of the finished term stops it.)
-/

namespace ProofServer
open Lean

/-- Kinds of syntax that are refused, each with its keyword. -/
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

/-- The identifier at the `i`-th place of a node. -/
def identifierAt (stx : Syntax) (i : Nat) : Name := (stx.getArg i).getId.eraseMacroScopes

/-! ## In a whole file

A file to be judged may not run its own programs while it is elaborated, not even pure ones: pure code can be tricked into
doing anything. Programs run when commands evaluate them, when attributes register them with Lean, and when macros compute their
expansion. So these commands are refused, attributes must be among those known to be harmless, and a macro must be a quotation.
-/

/-- Commands and terms that run programs during elaboration, or that make Lean trust the compiler. -/
def forbiddenCommands : List (Name × String) := [
  (`Lean.Parser.Command.eval, "#eval"), (`Lean.Parser.Command.evalBang, "#eval!"), (`Lean.Parser.Command.guard, "#guard"),
  (`Lean.runCmd, "run_cmd"), (`Lean.runElab, "run_elab"), (`Lean.runMeta, "run_meta"),
  (`Lean.Parser.Command.initialize, "initialize"),
  (`Lean.Parser.Command.elab, "elab"), (`Lean.Parser.Command.elab_rules, "elab_rules"),
  (`Lean.Parser.Command.unsafe, "unsafe"), (`Lean.Parser.Term.unsafe, "unsafe"),
  (`Lean.Parser.Tactic.runTac, "run_tac"), (`Lean.byElab, "by_elab"),
  (`Lean.includeStr, "include_str"), (`Lean.Parser.Term.includeStr, "include_str"),
  (`Lean.Parser.Tactic.nativeDecide, "native_decide"),
  (`Lean.Parser.«command__Simproc__[_]_(_):=_», "simproc"), (`Lean.Parser.«command__Dsimproc__[_]_(_):=_», "dsimproc"),
  (`Lean.Parser.«command__Cbv_simproc____(_):=_», "cbv_simproc"),
  (`Lean.Parser.«command__Builtin_simproc__[_]_(_):=_», "builtin_simproc"),
  (`Lean.Parser.«command__Builtin_dsimproc__[_]_(_):=_», "builtin_dsimproc"),
  (`Lean.Parser.«command_Simproc_decl_(_):=_», "simproc_decl"), (`Lean.Parser.«command_Dsimproc_decl_(_):=_», "dsimproc_decl"),
  (`Lean.Parser.«command_Builtin_simproc_decl_(_):=_», "builtin_simproc_decl"),
  (`Lean.Parser.«command_Builtin_dsimproc_decl_(_):=_», "builtin_dsimproc_decl")]

/-- Harmless attributes that are a single word: they configure tactics, the elaborator or the printer, and run no code. -/
def harmlessAttributes : List Name := [
  `symm, `refl, `congr, `reducible, `irreducible, `semireducible, `instance_reducible, `implicit_reducible, `inline, `always_inline,
  `macro_inline, `noinline, `nospecialize, `specialize, `elab_as_elim, `elab_without_expected_type, `match_pattern, `coe, `push_cast,
  `inherit_doc, `expose, `no_expose, `unbox, `pp_nodot, `pp_using_anonymous_constructor, `induction_eliminator, `cases_eliminator,
  `never_extract, `instance, `class, `simp, `ext, `grind, `deprecated, `nolint, `to_additive, `simps, `gcongr, `mono, `norm_cast,
  `univ_out_params, `default_instance, `defeq, `local, `scoped]

/-- Harmless attributes with their own grammar. -/
def harmlessAttributeKinds : List Name := [
  `Lean.Parser.Attr.simp, `Lean.Parser.Attr.ext, `Lean.Parser.Attr.instance, `Lean.Parser.Attr.default_instance,
  `Lean.Parser.Attr.specialize, `Lean.Parser.Attr.recursor, `Lean.Parser.Attr.class, `Lean.Parser.Attr.norm_cast,
  `Lean.Parser.Attr.grind, `Lean.deprecated, `Lean.suggest_for, `Lean.univ_out_params]

/-- Options that a file to be judged may not set. -/
def forbiddenFileOptions : List Name := [`debug, `compiler, `interpreter, `Elab, `internal, `experimental]

/-- All nodes of a tree, itself included, of which something holds. -/
partial def nodesWhere (p : Syntax → Bool) (stx : Syntax) : List Syntax :=
  let below := stx.getArgs.toList.flatMap (nodesWhere p)
  if p stx then stx :: below else below

/-- Whether the last component of a node's kind is one of these words. -/
def isCalled (words : List String) (stx : Syntax) : Bool :=
  match stx.getKind with
  | .str _ s => words.contains s
  | _ => false

/-- The names after `$` in a quotation. -/
def antiquoted (stx : Syntax) : List Name :=
  (nodesWhere (isCalled ["antiquot"]) stx).map (identifierAt · 2)

/-- Whether a macro expands to a quotation filled only with the macro's arguments. -/
def isPlainQuotation (bound : List Name) (stx : Syntax) : Bool :=
  isCalled ["quot", "quotSeq", "dynamicQuot"] stx
    && (nodesWhere (isCalled ["antiquotNestedExpr"]) stx).isEmpty
    && (antiquoted stx).all fun name => bound.contains name

/-- Whether a `macro` or `macro_rules` command computes anything. -/
def computes (stx : Syntax) : Bool :=
  if stx.isOfKind `Lean.Parser.Command.macro_rules then
    !((stx.getArg 5).getArg 0).getArgs.toList.all fun alternative =>
      isPlainQuotation (antiquoted (alternative.getArg 1)) (alternative.getArg 3)
  else if stx.isOfKind `Lean.Parser.Command.macro then
    let bound := (nodesWhere Syntax.isIdent (stx.getArg 7)).map fun name => name.getId.eraseMacroScopes
    !isPlainQuotation bound (((stx.getArg 8).getArg 3).getArg 0)
  else
    false

/-- The attribute of an `@[…]` that is not known to be harmless. -/
def doubtfulAttribute? (stx : Syntax) : Option String :=
  let attr := stx.getArg 1
  if !stx.isOfKind `Lean.Parser.Term.attrInstance || harmlessAttributeKinds.contains attr.getKind then
    none
  else if attr.isOfKind `Lean.Parser.Attr.simple then
    let name := identifierAt attr 0
    if harmlessAttributes.contains name then none else some s!"@[{name.toString}]"
  else
    match attr.getArg 0 with
    | .atom _ word => some s!"@[{word}]"
    | _ => some s!"@[{attr.getKind.toString}]"

/-- What is forbidden in one node, without its children, whether written by the user or generated by a macro. -/
def forbiddenInExpansionNode (stx : Syntax) : Option String :=
  let kind := stx.getKind
  match forbiddenCommands.lookup kind with
  | some word => some word
  | none =>
    if setOptionKinds.contains kind && forbiddenFileOptions.contains (root (identifierAt stx 1)) then
      some s!"set_option {(identifierAt stx 1).toString}"
    else if kind == flagKind && identifierAt stx 1 == `native then
      some "+native"
    else
      none

/-- What is forbidden in a node written by the user. Lean's own `syntax` and `macro` expand to attributes that users may not write. -/
def forbiddenInFileNode (stx : Syntax) : Option String :=
  match forbiddenInExpansionNode stx with
  | some word => some word
  | none => if computes stx then some "a macro that computes" else doubtfulAttribute? stx

/-- A set of kinds of syntax. -/
abbrev Kinds := Std.HashMap Name Unit

def Kinds.of (kinds : List Name) : Kinds :=
  kinds.foldl (fun known kind => known.insert kind ()) (Std.HashMap.emptyWithCapacity 64)

/-- The kinds of nodes that may be forbidden in a file. A file has many nodes, and few of these. -/
def suspectInFile : Kinds :=
  .of ([`Lean.Parser.Command.macro_rules, `Lean.Parser.Command.macro, `Lean.Parser.Term.attrInstance, flagKind]
    ++ setOptionKinds ++ forbiddenCommands.map Prod.fst)

/-- The first forbidden thing in a tree, among nodes of the kinds to examine. -/
partial def firstForbidden? (suspect : Kinds) (node : Syntax → Option String) (stx : Syntax) : Option String :=
  match stx with
  | .node _ kind args =>
    match if suspect.contains kind then node stx else none with
    | some word => some word
    | none => args.toList.findSome? (firstForbidden? suspect node)
  | _ => none

/-! ## In a tactic -/

/-- What is forbidden in one node, without its children. -/
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

/-- The kinds of nodes that may be forbidden in a tactic. -/
def suspectInTactic : Kinds := .of (flagKind :: setOptionKinds ++ forbiddenKinds.map Prod.fst)

/-- The first forbidden thing in a tactic, by its keyword. -/
def forbidden? : Syntax → Option String := firstForbidden? suspectInTactic forbiddenNode

end ProofServer
