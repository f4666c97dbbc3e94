prelude
import Init.Monad

/-!
Names, syntax trees, grammars and the macro monad: the types through which Lean's parser, elaborator and printer, which are compiled
into the shared library, meet what is declared here. Constructors and fields are represented exactly as that code expects them.

Functions that the library exports are bound to it (`opaque`, under their own names); functions that it inlines are written out.

It is long because names, syntax and macros are defined in terms of each other.
-/

universe u v

namespace Lean

/-- Hierarchical names. -/
inductive Name where
  | anonymous : Name
  | str (pre : Name) (str : String)
  | num (pre : Name) (i : Nat)
with
  /-- The hash, kept inside the name. -/
  @[computed_field, inline] hash : Name → UInt64
    | .anonymous => .ofNatLT 1723 (of_decide_eq_true rfl)
    | .str p s => mixHash p.hash s.hash
    | .num p v => mixHash p.hash
        (dite (LT.lt v UInt64.size) (fun h => UInt64.ofNatLT v h) (fun _ => UInt64.ofNatLT 17 (of_decide_eq_true rfl)))

instance : Inhabited Name where
  default := Name.anonymous

instance : Hashable Name where
  hash := Name.hash

open BEq (beq)
open HAdd (hAdd)

namespace Name

/-- `p.s`. -/
abbrev mkStr (p : Name) (s : String) : Name := .str p s
/-- `p.v`. -/
abbrev mkNum (p : Name) (v : Nat) : Name := .num p v
/-- A name of one component. -/
abbrev mkSimple (s : String) : Name := .str .anonymous s

/-- `s₁`. -/
@[reducible] def mkStr1 (s₁ : String) : Name := .str .anonymous s₁
/-- `s₁.s₂`. -/
@[reducible] def mkStr2 (s₁ s₂ : String) : Name := .str (mkStr1 s₁) s₂
/-- `s₁.s₂.s₃`. -/
@[reducible] def mkStr3 (s₁ s₂ s₃ : String) : Name := .str (mkStr2 s₁ s₂) s₃
/-- `s₁.….s₄`. -/
@[reducible] def mkStr4 (s₁ s₂ s₃ s₄ : String) : Name := .str (mkStr3 s₁ s₂ s₃) s₄
/-- `s₁.….s₅`. -/
@[reducible] def mkStr5 (s₁ s₂ s₃ s₄ s₅ : String) : Name := .str (mkStr4 s₁ s₂ s₃ s₄) s₅
/-- `s₁.….s₆`. -/
@[reducible] def mkStr6 (s₁ s₂ s₃ s₄ s₅ s₆ : String) : Name := .str (mkStr5 s₁ s₂ s₃ s₄ s₅) s₆
/-- `s₁.….s₇`. -/
@[reducible] def mkStr7 (s₁ s₂ s₃ s₄ s₅ s₆ s₇ : String) : Name := .str (mkStr6 s₁ s₂ s₃ s₄ s₅ s₆) s₇
/-- `s₁.….s₈`. -/
@[reducible] def mkStr8 (s₁ s₂ s₃ s₄ s₅ s₆ s₇ s₈ : String) : Name := .str (mkStr7 s₁ s₂ s₃ s₄ s₅ s₆ s₇) s₈

/-- Equality of names, computed. -/
@[extern "lean_name_eq"]
protected def beq : (@& Name) → (@& Name) → Bool
  | anonymous, anonymous => true
  | str p₁ s₁, str p₂ s₂ => and (BEq.beq s₁ s₂) (Name.beq p₁ p₂)
  | num p₁ n₁, num p₂ n₂ => and (BEq.beq n₁ n₂) (Name.beq p₁ p₂)
  | _, _ => false

instance : BEq Name where
  beq := Name.beq

end Name

/-- How deep elaboration may recurse unless an option says otherwise. -/
def defaultMaxRecDepth := 512

/-! ## Syntax trees -/

/-- Where a piece of syntax stands in its file. -/
inductive SourceInfo where
  | original (leading : Substring.Raw) (pos : String.Pos.Raw) (trailing : Substring.Raw) (endPos : String.Pos.Raw)
  | synthetic (pos : String.Pos.Raw) (endPos : String.Pos.Raw) (canonical := false)
  | protected none

instance : Inhabited SourceInfo where
  default := SourceInfo.none

/-- The name of a grammar rule. -/
abbrev SyntaxNodeKind := Name

/-- What an identifier of a quotation referred to where it was quoted. -/
inductive Syntax.Preresolved where
  | namespace (ns : Name)
  | decl (n : Name) (fields : List String)

/-- Syntax trees. -/
inductive Syntax where
  | missing : Syntax
  | node (info : SourceInfo) (kind : SyntaxNodeKind) (args : Array Syntax) : Syntax
  | atom (info : SourceInfo) (val : String) : Syntax
  | ident (info : SourceInfo) (rawVal : Substring.Raw) (val : Name) (preresolved : List Syntax.Preresolved) : Syntax

/-- A node with one child. -/
def Syntax.node1 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ : Syntax) : Syntax :=
  .node info kind (Array.mkArray1 a₁)
/-- A node with two children. -/
def Syntax.node2 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ : Syntax) : Syntax :=
  .node info kind (Array.mkArray2 a₁ a₂)
/-- A node with three children. -/
def Syntax.node3 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ : Syntax) : Syntax :=
  .node info kind (Array.mkArray3 a₁ a₂ a₃)
/-- A node with four children. -/
def Syntax.node4 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ : Syntax) : Syntax :=
  .node info kind (Array.mkArray4 a₁ a₂ a₃ a₄)
/-- A node with five children. -/
def Syntax.node5 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ : Syntax) : Syntax :=
  .node info kind (Array.mkArray5 a₁ a₂ a₃ a₄ a₅)
/-- A node with six children. -/
def Syntax.node6 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ : Syntax) : Syntax :=
  .node info kind (Array.mkArray6 a₁ a₂ a₃ a₄ a₅ a₆)
/-- A node with seven children. -/
def Syntax.node7 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ a₇ : Syntax) : Syntax :=
  .node info kind (Array.mkArray7 a₁ a₂ a₃ a₄ a₅ a₆ a₇)
/-- A node with eight children. -/
def Syntax.node8 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈ : Syntax) : Syntax :=
  .node info kind (Array.mkArray8 a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈)

/-- Several node kinds. -/
@[implicit_reducible] def SyntaxNodeKinds := List SyntaxNodeKind

/-- Syntax whose kind is one of `ks`. -/
structure TSyntax (ks : SyntaxNodeKinds) where
  raw : Syntax

instance : Inhabited Syntax where
  default := Syntax.missing

instance : Inhabited (TSyntax ks) where
  default := ⟨default⟩

/-- The kind of an ambiguous parse. -/
abbrev choiceKind : SyntaxNodeKind := `choice
/-- The kind of repetitions and options. -/
abbrev nullKind : SyntaxNodeKind := `null
/-- The kind of a group. -/
abbrev groupKind : SyntaxNodeKind := `group
/-- The kind of identifiers. -/
abbrev identKind : SyntaxNodeKind := `ident
/-- The kind of string literals. -/
abbrev strLitKind : SyntaxNodeKind := `str
/-- The kind of character literals. -/
abbrev charLitKind : SyntaxNodeKind := `char
/-- The kind of numerals. -/
abbrev numLitKind : SyntaxNodeKind := `num
/-- The kind of hexadecimal digits. -/
abbrev hexnumKind : SyntaxNodeKind := `hexnum
/-- The kind of decimal fractions. -/
abbrev scientificLitKind : SyntaxNodeKind := `scientific
/-- The kind of quoted names. -/
abbrev nameLitKind : SyntaxNodeKind := `name
/-- The kind of the `2` in `x.2`. -/
abbrev fieldIdxKind : SyntaxNodeKind := `fieldIdx
/-- The kind of the invisible token that records hygiene. -/
abbrev hygieneInfoKind : SyntaxNodeKind := `hygieneInfo
/-- The kind of the pieces of an interpolated string. -/
abbrev interpolatedStrLitKind : SyntaxNodeKind := `interpolatedStrLitKind
/-- The kind of an interpolated string. -/
abbrev interpolatedStrKind : SyntaxNodeKind := `interpolatedStrKind

/-- A node without position. -/
@[inline] def mkNode (k : SyntaxNodeKind) (args : Array Syntax) : TSyntax (.cons k .nil) :=
  ⟨.node .none k args⟩

/-- A null node without position. -/
@[inline] def mkNullNode (args : Array Syntax := Array.empty) : Syntax :=
  (mkNode nullKind args).raw

namespace Syntax

/-- The kind of a tree; for a leaf, what stands for one. -/
def getKind (stx : Syntax) : SyntaxNodeKind :=
  match stx with
  | .node _ k _ => k
  | .missing => `missing
  | .atom _ v => Name.mkSimple v
  | .ident .. => identKind

/-- Changes the kind of a node. -/
def setKind (stx : Syntax) (k : SyntaxNodeKind) : Syntax :=
  match stx with
  | .node info _ args => .node info k args
  | _ => stx

/-- Whether a tree is of a kind. -/
def isOfKind (stx : Syntax) (k : SyntaxNodeKind) : Bool := beq stx.getKind k

/-- The `i`-th child, or `missing`. -/
def getArg (stx : Syntax) (i : Nat) : Syntax :=
  match stx with
  | .node _ _ args => args.getD i .missing
  | _ => .missing

/-- The children. -/
def getArgs (stx : Syntax) : Array Syntax :=
  match stx with
  | .node _ _ args => args
  | _ => Array.empty

/-- The number of children. -/
def getNumArgs (stx : Syntax) : Nat :=
  match stx with
  | .node _ _ args => args.size
  | _ => 0

/-- What an optional parser parsed, if anything. -/
def getOptional? (stx : Syntax) : Option Syntax :=
  match stx with
  | .node _ k args => match and (beq k nullKind) (beq args.size 1) with
    | true => some (args.get!Internal 0)
    | false => none
  | _ => none

/-- Whether a tree is missing. -/
def isMissing : Syntax → Bool
  | .missing => true
  | _ => false

/-- Whether a tree is a node of a kind with `n` children. -/
def isNodeOf (stx : Syntax) (k : SyntaxNodeKind) (n : Nat) : Bool :=
  and (stx.isOfKind k) (beq stx.getNumArgs n)

/-- Whether a tree is an identifier. -/
def isIdent : Syntax → Bool
  | ident .. => true
  | _ => false

/-- The name of an identifier. -/
def getId : Syntax → Name
  | ident _ _ val _ => val
  | _ => Name.anonymous

/-- Where the syntax begins. -/
@[extern "l_Lean_Syntax_getPos_x3f"]
opaque getPos? (stx : Syntax) (canonicalOnly := false) : Option String.Pos.Raw

/-- Where the syntax ends. -/
@[extern "l_Lean_Syntax_getTailPos_x3f"]
opaque getTailPos? (stx : Syntax) (canonicalOnly := false) : Option String.Pos.Raw

/-- Elements with their separators between them. -/
structure SepArray (sep : String) where
  elemsAndSeps : Array Syntax

/-- Elements of kinds `ks` with their separators between them. -/
structure TSepArray (ks : SyntaxNodeKinds) (sep : String) where
  elemsAndSeps : Array Syntax

end Syntax

/-- An array of syntax of kinds `ks`. -/
abbrev TSyntaxArray (ks : SyntaxNodeKinds) := Array (TSyntax ks)

/-- What `TSyntaxArray.raw` is compiled to. -/
unsafe def TSyntaxArray.rawImpl : TSyntaxArray ks → Array Syntax := unsafeCast

/-- Forgets the kinds. -/
@[implemented_by TSyntaxArray.rawImpl]
opaque TSyntaxArray.raw (as : TSyntaxArray ks) : Array Syntax := Array.empty

/-- What `TSyntaxArray.mk` is compiled to. -/
unsafe def TSyntaxArray.mkImpl : Array Syntax → TSyntaxArray ks := unsafeCast

/-- Claims the kinds. -/
@[implemented_by TSyntaxArray.mkImpl]
opaque TSyntaxArray.mk (as : Array Syntax) : TSyntaxArray ks := Array.empty

/-- The position of a piece of syntax, for syntax made from it. -/
@[extern "l_Lean_SourceInfo_fromRef"]
opaque SourceInfo.fromRef (ref : Syntax) (canonical := false) : SourceInfo

/-- A token without position. -/
def mkAtom (val : String) : Syntax := .atom .none val

/-- A token with the position of `src`. -/
def mkAtomFrom (src : Syntax) (val : String) (canonical := false) : Syntax :=
  .atom (SourceInfo.fromRef src canonical) val

/-! ## Grammars -/

/-- The grammar of a notation. -/
inductive ParserDescr where
  | const (name : Name)
  | unary (name : Name) (p : ParserDescr)
  | binary (name : Name) (p₁ p₂ : ParserDescr)
  | node (kind : SyntaxNodeKind) (prec : Nat) (p : ParserDescr)
  | trailingNode (kind : SyntaxNodeKind) (prec lhsPrec : Nat) (p : ParserDescr)
  | symbol (val : String)
  | nonReservedSymbol (val : String) (includeIdent : Bool)
  | cat (catName : Name) (rbp : Nat)
  | parser (declName : Name)
  | nodeWithAntiquot (name : String) (kind : SyntaxNodeKind) (p : ParserDescr)
  | sepBy (p : ParserDescr) (sep : String) (psep : ParserDescr) (allowTrailingSep : Bool := false)
  | sepBy1 (p : ParserDescr) (sep : String) (psep : ParserDescr) (allowTrailingSep : Bool := false)
  | unicodeSymbol (val asciiVal : String) (preserveForPP : Bool)

instance : Inhabited ParserDescr where
  default := ParserDescr.symbol ""

/-- The grammar of a notation that begins with a term. -/
abbrev TrailingParserDescr := ParserDescr

/-- A syntax category, such as that of terms or of tactics. -/
structure Parser.Category

/-! ## Hygiene -/

/-- The number of a macro expansion. -/
abbrev MacroScope := Nat
/-- The scope that Lean keeps to itself. -/
def reservedMacroScope := 0
/-- The first scope of a file. -/
def firstFrontendMacroScope := hAdd reservedMacroScope 1

/-- Monads that know where in the file they are. -/
class MonadRef (m : Type → Type) where
  getRef : m Syntax
  withRef {α} : Syntax → m α → m α

export MonadRef (getRef)

instance (m n : Type → Type) [MonadLift m n] [MonadFunctor m n] [MonadRef m] : MonadRef n where
  getRef := liftM (getRef : m _)
  withRef ref x := monadMap (m := m) (MonadRef.withRef ref) x

/-- The new reference, unless it has no position. -/
def replaceRef (ref : Syntax) (oldRef : Syntax) : Syntax :=
  match ref.getPos? with
  | some _ => ref
  | _ => oldRef

/-- Runs a computation at a piece of syntax. -/
@[always_inline, inline]
def withRef [Monad m] [MonadRef m] {α} (ref : Syntax) (x : m α) : m α :=
  bind getRef fun oldRef => MonadRef.withRef (replaceRef ref oldRef) x

/-- Monads in which quotations make sense. -/
class MonadQuotation (m : Type → Type) extends MonadRef m where
  getCurrMacroScope : m MacroScope
  getContext : m Name
  withFreshMacroScope {α : Type} : m α → m α

export MonadQuotation (getCurrMacroScope withFreshMacroScope)

/-- The position of the current reference. -/
@[inline]
def MonadRef.mkInfoFromRefPos [Monad m] [MonadRef m] : m SourceInfo :=
  bind getRef fun ref => pure (SourceInfo.fromRef ref)

instance [MonadFunctor m n] [MonadLift m n] [MonadQuotation m] : MonadQuotation n where
  getCurrMacroScope := liftM (m := m) getCurrMacroScope
  getContext := liftM (m := m) MonadQuotation.getContext
  withFreshMacroScope := monadMap (m := m) withFreshMacroScope

/-- Whether a name bears macro scopes. -/
def Name.hasMacroScopes : Name → Bool
  | str _ s => beq s "_hyg"
  | num p _ => hasMacroScopes p
  | _ => false

/-- The name without its macro scopes. -/
@[extern "l_Lean_Name_eraseMacroScopes"]
opaque Name.eraseMacroScopes (n : Name) : Name

/-- A name that is unique enough for a binder. -/
@[extern "l_Lean_Name_simpMacroScopes"]
opaque Name.simpMacroScopes (n : Name) : Name

/-- A hygienic name taken apart. -/
structure MacroScopesView where
  name : Name
  imported : Name
  ctx : Name
  scopes : List MacroScope

instance : Inhabited MacroScopesView where
  default := ⟨default, default, default, default⟩

/-- Puts a hygienic name together. -/
@[extern "l_Lean_MacroScopesView_review"]
opaque MacroScopesView.review (view : MacroScopesView) : Name

/-- Takes a hygienic name apart. -/
@[extern "l_Lean_extractMacroScopes"]
opaque extractMacroScopes (n : Name) : MacroScopesView

/-- Adds a macro scope to a name. -/
@[extern "l_Lean_addMacroScope"]
opaque addMacroScope (ctx : Name) (n : Name) (scp : MacroScope) : Name

/-- `a.b`. -/
@[extern "l_Lean_Name_append"]
opaque Name.append (a b : Name) : Name

instance : Append Name where
  append := Name.append

/-- Adds the current macro scope to a name. -/
@[inline] def MonadQuotation.addMacroScope {m : Type → Type} [MonadQuotation m] [Monad m] (n : Name) : m Name :=
  bind MonadQuotation.getContext fun ctx =>
  bind getCurrMacroScope fun scp =>
  pure (Lean.addMacroScope ctx n scp)

namespace Syntax

/-- Whether a tree is a null node with `n` children. -/
def matchesNull (stx : Syntax) (n : Nat) : Bool := stx.isNodeOf nullKind n

/-- Whether a tree is the identifier `id`, up to hygiene. -/
def matchesIdent (stx : Syntax) (id : Name) : Bool :=
  and stx.isIdent (beq stx.getId.eraseMacroScopes id.eraseMacroScopes)

/-- Whether a tree is the token `val` of kind `k`. -/
def matchesLit (stx : Syntax) (k : SyntaxNodeKind) (val : String) : Bool :=
  match stx with
  | .node _ k' args => and (beq k k') (match args.getD 0 .missing with
    | .atom _ val' => beq val val'
    | _ => false)
  | _ => false

end Syntax

/-! ## Macros -/

namespace Macro

/-- Stands for the functions that macros may call, which are defined after macros are. -/
opaque MethodsRefPointed : NonemptyType.{0}

/-- The functions that macros may call. -/
def MethodsRef : Type := MethodsRefPointed.type

instance : Nonempty MethodsRef := MethodsRefPointed.property

/-- What a macro reads. -/
structure Context where
  methods : MethodsRef
  quotContext : Name
  currMacroScope : MacroScope
  currRecDepth : Nat := 0
  maxRecDepth : Nat := defaultMaxRecDepth
  ref : Syntax

/-- How a macro fails. -/
inductive Exception where
  | error : Syntax → String → Exception
  | unsupportedSyntax : Exception

/-- What a macro changes. -/
structure State where
  macroScope : MacroScope
  traceMsgs : List (Prod Name String) := List.nil
  private expandedMacroDecls : List Name := List.nil

instance instInhabitedState : Inhabited State where
  default := ⟨default, default, default⟩

end Macro

/-- The monad of macros. -/
abbrev MacroM := ReaderT Macro.Context (EStateM Macro.Exception Macro.State)

/-- Macros: from syntax to syntax. -/
abbrev Macro := Syntax → MacroM Syntax

namespace Macro

instance : MonadRef MacroM where
  getRef := bind read fun ctx => pure ctx.ref
  withRef := fun ref x => withReader (fun ctx => { ctx with ref := ref }) x

/-- Says that this macro does not apply. -/
def throwUnsupported {α} : MacroM α := throw Exception.unsupportedSyntax

/-- Fails with a message. -/
def throwError {α} (msg : String) : MacroM α :=
  bind getRef fun ref => throw (Exception.error ref msg)

/-- Fails with a message at a piece of syntax. -/
def throwErrorAt {α} (ref : Syntax) (msg : String) : MacroM α := withRef ref (throwError msg)

/-- Runs `x` in a macro scope of its own. -/
@[inline] protected def withFreshMacroScope {α} (x : MacroM α) : MacroM α :=
  bind (modifyGet (fun s => (s.macroScope, { s with macroScope := hAdd s.macroScope 1 }))) fun fresh =>
  withReader (fun ctx => { ctx with currMacroScope := fresh }) x

instance : MonadQuotation MacroM where
  getCurrMacroScope ctx := pure ctx.currMacroScope
  getContext ctx := pure ctx.quotContext
  withFreshMacroScope := Macro.withFreshMacroScope

/-- Adds the current macro scope to a name. -/
def addMacroScope (n : Name) : MacroM Name := MonadQuotation.addMacroScope n

/-- One step of macro expansion, if the syntax is a macro. -/
@[extern "l_Lean_Macro_expandMacro_x3f"]
opaque expandMacro? (stx : Syntax) : MacroM (Option Syntax)

end Macro

namespace PrettyPrinter

/-- The monad of unexpanders. -/
abbrev UnexpandM := ReaderT Syntax (EStateM Unit Unit)

/-- From an application back to the notation it came from. -/
abbrev Unexpander := Syntax → UnexpandM Syntax

instance : MonadQuotation UnexpandM where
  getRef := read
  withRef ref x := withReader (fun _ => ref) x
  getCurrMacroScope := pure 0
  getContext := pure `_fakeMod
  withFreshMacroScope := id

end PrettyPrinter

end Lean

/-- Marks a parameter that a tactic fills in. -/
abbrev autoParam (α : Sort u) (tactic : Lean.Syntax) : Sort u := α
