import Lean.Declaration

/-!
The part of Lean's own programming interface that the proof server uses.

Everything here is compiled into the shared library; a line binds the declaration of that name to the compiled value (the interpreter
finds it by the declaration's own name, so what stands in `extern` does not matter). Types whose insides are never touched are opaque.
Where the server reads the first fields of a larger structure, only those are named.

It is long because it is a list: one line for each function of Lean that is used.
-/

namespace IO.FS

/-- A point in time, from 1970. -/
structure SystemTime where
  secs : Int
  nanos : UInt32

instance : Inhabited SystemTime where
  default := { secs := 0, nanos := 0 }
instance : BEq SystemTime where
  beq a b := a.secs == b.secs && a.nanos == b.nanos

opaque MetadataPointed : NonemptyType.{0}
/-- What the system knows of a file. -/
def Metadata : Type := MetadataPointed.type
instance : Nonempty Metadata := MetadataPointed.property

private structure Metadata.FirstFields where
  accessed : SystemTime
  modified : SystemTime
  others : MetadataPointed.type

private unsafe def Metadata.modifiedImpl (m : Metadata) : SystemTime := (unsafeCast m : Metadata.FirstFields).modified
/-- When the file was last written. -/
@[implemented_by Metadata.modifiedImpl] opaque Metadata.modified (m : Metadata) : SystemTime

end IO.FS

/-- What the system knows of a file, which a link leads to. -/
@[extern "native"] opaque System.FilePath.metadata (fname : System.FilePath) : IO IO.FS.Metadata

namespace Lean

/-- The version of this Lean. -/
@[extern "native"] opaque versionString : String
/-- The commit from which this Lean was made. -/
@[extern "native"] opaque githash : String

/-- A name as text. -/
@[extern "native"] protected opaque Name.toString (n : Name) (escape := true) (isToken : String → Bool := fun _ => false) : String

/-! ## Options, environments, messages -/

opaque OptionsPointed : NonemptyType.{0}
/-- The values of options. -/
def Options : Type := OptionsPointed.type
noncomputable instance : Inhabited Options where
  default := Classical.choice OptionsPointed.property
@[extern "native"] opaque Options.empty : Options

opaque OptionPointed : NonemptyType.{0}
/-- An option whose values are of a type. -/
protected def Option (_ : Type) : Type := OptionPointed.type
noncomputable instance : Inhabited (Lean.Option α) where
  default := Classical.choice OptionPointed.property

opaque KVMap.ValuePointed : NonemptyType.{0}
/-- Types of values that an option may have. -/
class KVMap.Value (α : Type) where
  operations : KVMap.ValuePointed.type

noncomputable local instance : Inhabited (KVMap.Value α) where
  default := ⟨Classical.choice KVMap.ValuePointed.property⟩
@[extern "native"] opaque KVMap.instValueNat : KVMap.Value Nat
@[extern "native"] opaque KVMap.instValueBool : KVMap.Value Bool
attribute [instance] KVMap.instValueNat KVMap.instValueBool

@[extern "native"] protected opaque Option.set {α : Type} [KVMap.Value α] (opts : Options) (opt : Lean.Option α) (val : α) : Options
@[extern "native"] opaque maxHeartbeats : Lean.Option Nat
@[extern "native"] opaque maxRecDepth : Lean.Option Nat
/-- Whether Lean comments on style. -/
@[extern "native"] opaque Linter.linter.all : Lean.Option Bool

opaque EnvironmentPointed : NonemptyType.{0}
/-- The declarations that are known at one point of a file. -/
def Environment : Type := EnvironmentPointed.type
instance : Nonempty Environment := EnvironmentPointed.property
@[extern "native"] opaque Environment.setMainModule (env : Environment) (m : Name) : Environment
@[extern "native"] opaque Environment.contains (env : Environment) (n : Name) (skipRealize : Bool := true) : Bool

opaque ImportPointed : NonemptyType.{0}
/-- One `import` of a file. -/
def Import : Type := ImportPointed.type
instance : Nonempty Import := ImportPointed.property

private structure Import.FirstFields where
  module : Name
  others : ImportPointed.type

private unsafe def Import.moduleImpl (i : Import) : Name := (unsafeCast i : Import.FirstFields).module
@[implemented_by Import.moduleImpl] opaque Import.module (i : Import) : Name

/-- How much of a module is imported. -/
inductive OLeanLevel where
  | exported | server | «private»

opaque ImportArtifactsPointed : NonemptyType.{0}
/-- Files that belong to an imported module. -/
def ImportArtifacts : Type := ImportArtifactsPointed.type

opaque NameMapPointed : NonemptyType.{0}
/-- Maps from names. -/
def NameMap (_ : Type) : Type := NameMapPointed.type
instance : Nonempty (NameMap α) := NameMapPointed.property
@[extern "native"] opaque mkNameMap (α : Type) : NameMap α

/-- The compiled file of a module. -/
@[extern "native"] opaque findOLean (mod : Name) : IO System.FilePath

/-- The environment of some imports. -/
@[extern "native"] opaque importModules (imports : Array Import) (opts : Options) (trustLevel : UInt32 := 0)
    (plugins : Array System.FilePath := .empty) (leakEnv := false) (loadExts := false)
    (level := OLeanLevel.«private») (arts : NameMap ImportArtifacts := mkNameMap _) : IO Environment

/-- Says that initialisers of imported modules may be run. -/
@[export lean_enable_initializer_execution, extern "native"] unsafe opaque enableInitializersExecution : BaseIO Unit

opaque MessageDataPointed : NonemptyType.{0}
/-- Messages that are not yet text. -/
def MessageData : Type := MessageDataPointed.type
instance : Nonempty MessageData := MessageDataPointed.property
@[extern "native"] opaque MessageData.toString (msgData : MessageData) : BaseIO String

opaque MessagePointed : NonemptyType.{0}
/-- One message about a file. -/
def Message : Type := MessagePointed.type
@[extern "native"] opaque Message.toString (msg : Message) (includeEndPos := false) : BaseIO String

opaque MessageLogPointed : NonemptyType.{0}
/-- Messages about a file. -/
def MessageLog : Type := MessageLogPointed.type
instance : Nonempty MessageLog := MessageLogPointed.property
@[extern "native"] opaque MessageLog.empty : MessageLog
@[extern "native"] opaque MessageLog.hasErrors (log : MessageLog) : Bool
@[extern "native"] opaque MessageLog.toList (log : MessageLog) : List Message

opaque ExceptionPointed : NonemptyType.{0}
/-- How elaboration fails. -/
def Exception : Type := ExceptionPointed.type
noncomputable instance : Inhabited Exception where
  default := Classical.choice ExceptionPointed.property
@[extern "native"] opaque Exception.toMessageData (ex : Exception) : MessageData
@[extern "native"] opaque Exception.isRuntime (ex : Exception) : Bool
@[extern "native"] opaque Exception.isMaxHeartbeat (ex : Exception) : Bool

/-- Texts whose line breaks are not yet chosen. -/
abbrev Format := Std.Format

/-! ## Hypotheses -/

opaque LocalContextPointed : NonemptyType.{0}
/-- The hypotheses of a goal. -/
def LocalContext : Type := LocalContextPointed.type
instance : Nonempty LocalContext := LocalContextPointed.property

opaque LocalDeclPointed : NonemptyType.{0}
/-- One hypothesis. -/
def LocalDecl : Type := LocalDeclPointed.type
@[extern "native"] opaque LocalContext.getFVars (lctx : LocalContext) : Array Expr
@[export lean_local_ctx_find, extern "native"] opaque LocalContext.find? (lctx : LocalContext) (fvarId : FVarId) : Option LocalDecl
@[extern "native"] opaque LocalContext.mkForall (lctx : LocalContext) (xs : Array Expr) (b : Expr) (usedLetOnly : Bool := true)
    (generalizeNondepLet : Bool := true) : Expr
@[extern "native"] opaque LocalDecl.userName (d : LocalDecl) : Name
@[extern "native"] opaque LocalDecl.isAuxDecl (d : LocalDecl) : Bool

end Lean

namespace Lean

/-! ## The monads -/

local instance [Inhabited (m α)] : Inhabited (StateRefT' ω σ m α) where
  default := fun _ => default

namespace Core
opaque ContextPointed : NonemptyType.{0}
/-- What `CoreM` reads. -/
def Context : Type := ContextPointed.type
opaque StatePointed : NonemptyType.{0}
/-- What `CoreM` changes. -/
def State : Type := StatePointed.type
/-- The monad with an environment and messages. -/
abbrev CoreM := ReaderT Context $ StateRefT' IO.RealWorld State (EIO Exception)
@[extern "native"] opaque getMessageLog : CoreM MessageLog
@[extern "native"] opaque resetMessageLog : CoreM Unit
@[extern "native"] opaque getMaxHeartbeats (opts : Options) : Nat
end Core

export Core (CoreM)

/-- Monads that know the hypotheses. -/
class MonadLCtx (m : Type → Type) where
  getLCtx : m LocalContext

export MonadLCtx (getLCtx)

/-- Monads that know an environment. -/
class MonadEnv (m : Type → Type) where
  getEnv : m Environment
  modifyEnv : (Environment → Environment) → m Unit

export MonadEnv (getEnv modifyEnv)

/-- Monads that know the values of options. -/
class MonadOptions (m : Type → Type) where
  getOptions : m Options

export MonadOptions (getOptions)

opaque MetavarContextPointed : NonemptyType.{0}
/-- The metavariables and what was assigned to them. -/
def MetavarContext : Type := MetavarContextPointed.type

/-- Monads that know the metavariables. -/
class MonadMCtx (m : Type → Type) where
  getMCtx : m MetavarContext
  modifyMCtx : (MetavarContext → MetavarContext) → m Unit

export MonadMCtx (getMCtx modifyMCtx)

namespace Core
noncomputable local instance : Inhabited (MonadEnv CoreM) where
  default := ⟨default, default⟩
@[extern "native"] opaque instMonadEnvCoreM : MonadEnv CoreM
noncomputable local instance : Inhabited (MonadOptions CoreM) where
  default := ⟨default⟩
@[extern "native"] opaque instMonadOptionsCoreM : MonadOptions CoreM
attribute [instance] instMonadEnvCoreM instMonadOptionsCoreM
end Core

namespace Meta
opaque ContextPointed : NonemptyType.{0}
/-- What `MetaM` reads. -/
def Context : Type := ContextPointed.type
opaque StatePointed : NonemptyType.{0}
/-- What `MetaM` changes. -/
def State : Type := StatePointed.type
/-- The monad with metavariables. -/
abbrev MetaM := ReaderT Context $ StateRefT' IO.RealWorld State CoreM
end Meta

export Meta (MetaM)

namespace Meta

noncomputable local instance : Inhabited (MonadLCtx MetaM) where
  default := ⟨default⟩
noncomputable local instance : Inhabited (MonadMCtx MetaM) where
  default := ⟨default, default⟩
@[extern "native"] opaque instMonadLCtxMetaM : MonadLCtx MetaM
@[extern "native"] opaque instMonadMCtxMetaM : MonadMCtx MetaM
attribute [instance] instMonadLCtxMetaM instMonadMCtxMetaM

end Meta

namespace Meta

@[extern "native"] opaque mkFreshExprSyntheticOpaqueMVar (type : Expr) (tag : Name := Name.anonymous) : MetaM Expr
@[extern "native"] opaque ppGoal (mvarId : MVarId) : MetaM Format
@[extern "native"] opaque ppExpr (e : Expr) : MetaM Format

/-- A term whose metavariables were made variables. -/
structure AbstractMVarsResult where
  paramNames : Array Name
  mvars : Array Expr
  expr : Expr

@[extern "native"] opaque abstractMVars (e : Expr) (levels : Bool := true) : MetaM AbstractMVarsResult

end Meta

@[extern "native"] opaque MVarId.getType (mvarId : MVarId) : MetaM Expr
@[extern "native"] opaque MVarId.revertAll (mvarId : MVarId) : MetaM MVarId
@[extern "native"] opaque MVarId.introNP (mvarId : MVarId) (n : Nat) : MetaM (Array FVarId × MVarId)
@[extern "native"] opaque instantiateLCtxMVars {m : Type → Type} [Monad m] [MonadMCtx m] (lctx : LocalContext) : m LocalContext
@[extern "native"] opaque instantiateMVars {m : Type → Type} [Monad m] [MonadMCtx m] (e : Expr) : m Expr

namespace Elab

namespace Term
opaque ContextPointed : NonemptyType.{0}
/-- What `TermElabM` reads. -/
def Context : Type := ContextPointed.type
opaque StatePointed : NonemptyType.{0}
/-- What `TermElabM` changes. -/
def State : Type := StatePointed.type
/-- The monad of term elaborators. -/
abbrev TermElabM := ReaderT Context $ StateRefT' IO.RealWorld State MetaM
/-- Term elaborators. -/
abbrev TermElab := Syntax → Option Expr → TermElabM Expr
@[extern "native"] opaque getDeclName? : TermElabM (Option Name)
@[extern "native"] opaque synthesizeSyntheticMVarsNoPostponing (ignoreStuckTC := false) : TermElabM Unit
end Term

export Term (TermElabM)

namespace Tactic
/-- What `TacticM` reads. -/
structure Context where
  elaborator : Name
  recover : Bool := true

/-- What `TacticM` changes: the open goals. -/
structure State where
  goals : List MVarId

/-- The monad of tactics. -/
abbrev TacticM := ReaderT Context $ StateRefT' IO.RealWorld State TermElabM
/-- Tactics. -/
abbrev Tactic := Syntax → TacticM Unit

end Tactic
end Elab
end Lean

/-! ## Tactics -/

namespace Lean

namespace Elab.Tactic

local instance [Inhabited (m α)] : Inhabited (StateRefT' ω σ m α) where
  default := fun _ => default

@[extern "native"] opaque evalTactic (stx : Syntax) : TacticM Unit
@[extern "native"] opaque getGoals : TacticM (List MVarId)
@[extern "native"] opaque setGoals (mvarIds : List MVarId) : TacticM Unit
@[extern "native"] opaque pruneSolvedGoals : TacticM Unit
@[extern "native"] opaque withMainContext {α : Type} (x : TacticM α) : TacticM α
@[extern "native"] opaque withoutRecover {α : Type} (x : TacticM α) : TacticM α
@[extern "native"] opaque run (mvarId : MVarId) (x : TacticM Unit) : TermElabM (List MVarId)

end Elab.Tactic

/-! ## Declarations -/

namespace CollectLevelParams
opaque StatePointed : NonemptyType.{0}
/-- The level parameters found so far. -/
def State : Type := StatePointed.type
instance : Nonempty State := StatePointed.property

private structure Fields where
  visitedLevel : StatePointed.type
  visitedExpr : StatePointed.type
  params : Array Name

private unsafe def State.paramsImpl (s : State) : Array Name := (unsafeCast s : Fields).params
@[implemented_by State.paramsImpl] opaque State.params (s : State) : Array Name

noncomputable local instance anyInstance : Inhabited (Inhabited State) where
  default := ⟨Classical.choice StatePointed.property⟩
@[extern "native"] opaque instInhabitedState : Inhabited State
attribute [instance] instInhabitedState
end CollectLevelParams

@[extern "native"] opaque collectLevelParams (s : CollectLevelParams.State) (e : Expr) : CollectLevelParams.State

@[extern "native"] opaque addDecl (decl : Declaration) (forceExpose : Bool := false) : CoreM Unit

/-! ## Parsing -/

namespace Parser

opaque InputContextPointed : NonemptyType.{0}
/-- The text that is parsed. -/
def InputContext : Type := InputContextPointed.type
instance : Nonempty InputContext := InputContextPointed.property

instance : LE String.Pos.Raw where
  le p q := p.byteIdx ≤ q.byteIdx

@[simp] theorem _root_.String.Pos.Raw.le_refl {p : String.Pos.Raw} : p ≤ p := Nat.le_refl p.byteIdx

@[extern "native"] opaque mkInputContext (input : String) (fileName : String) (normalizeInput := true)
    (endPos := input.rawEndPos) (endPos_valid : endPos ≤ input.rawEndPos := by simp) : InputContext

opaque ModuleParserStatePointed : NonemptyType.{0}
/-- Where the parser of a file is. -/
def ModuleParserState : Type := ModuleParserStatePointed.type
instance : Nonempty ModuleParserState := ModuleParserStatePointed.property

@[extern "native"] opaque parseHeader (inputCtx : InputContext) :
    IO (TSyntax (.cons `Lean.Parser.Module.header .nil) × ModuleParserState × MessageLog)

@[extern "native"] opaque runParserCategory (env : Environment) (catName : Name) (input : String)
    (fileName := "<input>") : Except String Syntax

end Parser

@[extern "native"] opaque Elab.headerToImports (stx : TSyntax (.cons `Lean.Parser.Module.header .nil)) (includeInit : Bool := true) :
    Array Import

@[extern "native"] opaque Parser.isTerminalCommand (s : Syntax) : Bool

/-! ## Elaborating a file -/

opaque OpenDeclPointed : NonemptyType.{0}
/-- One `open`. -/
def OpenDecl : Type := OpenDeclPointed.type

/-- What the parser must know of the place in the file where it is. -/
structure Parser.ParserModuleContext where
  env : Environment
  options : Options
  currNamespace : Name := Name.anonymous
  openDecls : List OpenDecl := []

@[extern "native"] opaque Parser.parseCommand (inputCtx : Parser.InputContext) (pmctx : Parser.ParserModuleContext)
    (mps : Parser.ModuleParserState) (messages : MessageLog) : Syntax × Parser.ModuleParserState × MessageLog :=
  (default, mps, messages)

namespace Elab.Command

opaque StatePointed : NonemptyType.{0}
/-- What commands change. -/
def State : Type := StatePointed.type
instance : Nonempty State := StatePointed.property

/-- What holds from one `section` or `namespace` to its `end`; the fields behind these are never touched. -/
structure Scope where
  header : String
  opts : Options
  currNamespace : Name := Name.anonymous
  openDecls : List OpenDecl := []

noncomputable local instance anyInstance : Inhabited (Inhabited Scope) where
  default := ⟨⟨default, default, default, default⟩⟩
@[extern "native"] opaque instInhabitedScope : Inhabited Scope
attribute [instance] instInhabitedScope

private structure FirstFields where
  env : Environment
  messages : MessageLog
  scopes : List Scope

private unsafe def State.envImpl (s : State) : Environment := (unsafeCast s : FirstFields).env
private unsafe def State.messagesImpl (s : State) : MessageLog := (unsafeCast s : FirstFields).messages
private unsafe def State.scopesImpl (s : State) : List Scope := (unsafeCast s : FirstFields).scopes

@[implemented_by State.envImpl] opaque State.env (s : State) : Environment
@[implemented_by State.messagesImpl] opaque State.messages (s : State) : MessageLog
@[implemented_by State.scopesImpl] opaque State.scopes (s : State) : List Scope

@[extern "native"] opaque mkState (env : Environment) (messages : MessageLog := MessageLog.empty) (opts : Options := Options.empty) :
    State

end Elab.Command

namespace Elab.Frontend

/-- What is known while a file is elaborated. -/
structure State where
  commandState : Command.State
  parserState : Parser.ModuleParserState
  cmdPos : String.Pos.Raw
  commands : Array Syntax := .empty

/-- The file that is elaborated. -/
structure Context where
  inputCtx : Parser.InputContext

/-- The monad in which a file is elaborated. -/
abbrev FrontendM := ReaderT Context $ StateRefT' IO.RealWorld State IO

@[extern "native"] opaque elabCommandAtFrontend (stx : Syntax) : FrontendM Unit
@[extern "native"] opaque updateCmdPos : FrontendM Unit

end Elab.Frontend

/-! ## Tables of elaborators -/

opaque KeyedDeclsAttributePointed : NonemptyType.{0}
/-- A table of elaborators by the kind of syntax. -/
def KeyedDeclsAttribute (_ : Type) : Type := KeyedDeclsAttributePointed.type
instance : Nonempty (KeyedDeclsAttribute γ) := KeyedDeclsAttributePointed.property

@[extern "native"] opaque KeyedDeclsAttribute.addBuiltin {γ : Type} (attr : KeyedDeclsAttribute γ) (key : Name) (declName : Name)
    (value : γ) : IO Unit

@[extern "native"] opaque Elab.throwUnsupportedSyntax {m : Type → Type} {α : Type} [MonadExceptOf Exception m] : m α :=
  throw (Classical.choice ExceptionPointed.property)

@[extern "native"] opaque Elab.Term.termElabAttribute : KeyedDeclsAttribute Elab.Term.TermElab
@[extern "native"] opaque Elab.Tactic.tacticElabAttribute : KeyedDeclsAttribute Elab.Tactic.Tactic

namespace Elab.Command
opaque ContextPointed : NonemptyType.{0}
/-- What commands read. -/
def Context : Type := ContextPointed.type
/-- The monad of commands. -/
abbrev CommandElabM := ReaderT Context $ StateRefT' IO.RealWorld State (EIO Exception)
/-- Elaborators of commands. -/
abbrev CommandElab := Syntax → CommandElabM Unit
@[extern "native"] opaque commandElabAttribute : KeyedDeclsAttribute CommandElab
end Elab.Command

/-! ## Compiled modules as data -/

@[extern "native"] opaque writeModule (env : Environment) (fname : System.FilePath) (writeIR := true) : IO Unit

@[extern "native"] opaque Environment.find? (env : Environment) (n : Name) (skipRealize := false) : Option ConstantInfo


opaque CompactedRegionPointed : NonemptyType.{0}
/-- The memory of a compiled module. -/
def CompactedRegion : Type := CompactedRegionPointed.type

/-- What a compiled module holds; the fields behind these are never touched. -/
structure ModuleData where
  imports : Array Import
  constNames : Array Name
  constants : Array ConstantInfo

noncomputable local instance : Inhabited (ModuleData × CompactedRegion) where
  default := ⟨⟨default, default, default⟩, Classical.choice CompactedRegionPointed.property⟩
noncomputable local instance : Inhabited (IO ModuleData) where
  default := throw default
/-- What would be written of an environment as a compiled module. -/
@[extern "native"] opaque mkModuleData (env : Environment) (level := OLeanLevel.«private») : IO ModuleData
@[extern "native"] opaque readModuleData (fname : System.FilePath) : IO (ModuleData × CompactedRegion)

end Lean

opaque Std.HashMapPointed : NonemptyType.{0}
/-- Hash maps. -/
def Std.HashMap (α : Type u) (_ : Type v) [BEq α] [Hashable α] : Type := Std.HashMapPointed.type

namespace Std.HashMap
variable {α : Type u} {β : Type v} [BEq α] [Hashable α]

instance : Nonempty (Std.HashMap α β) := Std.HashMapPointed.property
noncomputable local instance : Inhabited (Std.HashMap α β) where
  default := Classical.choice Std.HashMapPointed.property
@[extern "native"] opaque emptyWithCapacity (capacity := 8) : Std.HashMap α β
@[extern "native"] opaque insert (m : Std.HashMap α β) (a : α) (b : β) : Std.HashMap α β
@[extern "native"] opaque get? (m : Std.HashMap α β) (a : α) : Option β
@[extern "native"] opaque contains (m : Std.HashMap α β) (a : α) : Bool

end Std.HashMap

namespace Lean

/-! ## The kernel's environment -/

opaque Kernel.EnvironmentPointed : NonemptyType.{0}
/-- The constants that the kernel knows. -/
def Kernel.Environment : Type := Kernel.EnvironmentPointed.type
instance : Nonempty Kernel.Environment := Kernel.EnvironmentPointed.property

opaque Kernel.ExceptionPointed : NonemptyType.{0}
/-- Why the kernel refuses a declaration. -/
def Kernel.Exception : Type := Kernel.ExceptionPointed.type

opaque IO.CancelTokenPointed : NonemptyType.{0}
/-- A way to stop a computation from outside. -/
def IO.CancelToken : Type := IO.CancelTokenPointed.type

noncomputable local instance : Inhabited (Except Kernel.Exception Kernel.Environment) where
  default := .ok (Classical.choice Kernel.EnvironmentPointed.property)

@[export lean_elab_environment_to_kernel_env, extern "native"] opaque Environment.toKernelEnv (env : Environment) : Kernel.Environment
@[export lean_environment_find, extern "native"] opaque Kernel.Environment.find? (env : Kernel.Environment) (n : Name) :
    Option ConstantInfo
/-- The environment with one declaration more, which the kernel has checked. -/
@[extern "native"] opaque Kernel.Environment.addDecl (env : Kernel.Environment) (opts : Options) (decl : Declaration)
    (cancelTk? : Option IO.CancelToken := none) : Except Kernel.Exception Kernel.Environment
@[extern "native"] opaque Kernel.Exception.toMessageData (e : Kernel.Exception) (opts : Options) : MessageData

opaque ModuleIdxPointed : NonemptyType.{0}
/-- The number of an imported module. -/
def ModuleIdx : Type := ModuleIdxPointed.type
@[extern "native"] opaque Environment.getModuleIdxFor? (env : Environment) (declName : Name) : Option ModuleIdx

/-! ## JSON -/

opaque JsonPointed : NonemptyType.{0}
/-- JSON documents. -/
def Json : Type := JsonPointed.type
instance : Nonempty Json := JsonPointed.property
noncomputable instance : Inhabited Json where
  default := Classical.choice JsonPointed.property

namespace Json
@[extern "native"] opaque parse (s : String) : Except String Json
@[extern "native"] opaque compress (j : Json) : String
@[extern "native"] opaque mkObj (o : List (String × Json)) : Json
@[extern "native"] opaque getObjVal? (j : Json) (k : String) : Except String Json
@[extern "native"] opaque getStr? (j : Json) : Except String String
@[extern "native"] opaque getNat? (j : Json) : Except String Nat
@[extern "native"] opaque getBool? (j : Json) : Except String Bool
@[extern "native"] opaque getArr? (j : Json) : Except String (Array Json)
end Json

/-- Types whose values can be written as JSON. -/
class ToJson (α : Type u) where
  toJson : α → Json

export ToJson (toJson)

noncomputable local instance : Inhabited (ToJson α) where
  default := ⟨fun _ => default⟩
@[extern "native"] opaque instToJsonNat : ToJson Nat
@[extern "native"] opaque instToJsonString : ToJson String
@[extern "native"] opaque instToJsonBool : ToJson Bool
@[extern "native"] opaque instToJsonArray {α : Type} [ToJson α] : ToJson (Array α)
@[extern "native"] opaque instToJsonJson : ToJson Json
attribute [instance] instToJsonNat instToJsonString instToJsonBool instToJsonArray instToJsonJson

end Lean
