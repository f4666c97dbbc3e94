import Lean

/-!
Constants as text: one JSON document per line, in the format of lean4export (version 3.1.0), which independent checkers also read.

Names, levels and terms are numbered and written once each, before what refers to them; a declaration follows the declarations that it
mentions. Names of bound variables are those of the first of several equal terms. Notes on terms (`mdata`) are left out.
-/

namespace ProofServer
open Lean

/-- The version of the format that is written. -/
def exportFormat : String := "3.1.0"

/-- A place to which constants are written. -/
structure Exporter where
  /-- The constants to write. The reader knows the others. -/
  find? : Name → Option ConstantInfo
  out : IO.FS.Stream
  /-- What is not yet written. -/
  buffer : IO.Ref String
  names : IO.Ref (Std.HashMap Name Nat)
  levels : IO.Ref (Std.HashMap Level Nat)
  terms : IO.Ref (Std.HashMap Expr Nat)
  /-- Numbers of terms by their text: terms that differ only in `mdata` are equal. -/
  termTexts : IO.Ref (Std.HashMap String Nat)
  nextName : IO.Ref Nat
  nextLevel : IO.Ref Nat
  nextTerm : IO.Ref Nat
  /-- The constants whose writing has started. -/
  constants : IO.Ref (Std.HashMap Name Unit)

namespace Exporter

/-- Bytes after which the buffer is written out. -/
def bufferSize : Nat := 1 <<< 16

def new (find? : Name → Option ConstantInfo) (out : IO.FS.Stream) : IO Exporter := do
  return {
    find?, out
    buffer := ← IO.mkRef ""
    names := ← IO.mkRef ((Std.HashMap.emptyWithCapacity 1024).insert .anonymous 0)
    levels := ← IO.mkRef ((Std.HashMap.emptyWithCapacity 64).insert levelZero 0)
    terms := ← IO.mkRef (Std.HashMap.emptyWithCapacity 4096)
    termTexts := ← IO.mkRef (Std.HashMap.emptyWithCapacity 4096)
    nextName := ← IO.mkRef 1
    nextLevel := ← IO.mkRef 1
    nextTerm := ← IO.mkRef 0
    constants := ← IO.mkRef (Std.HashMap.emptyWithCapacity 256) }

def flush (x : Exporter) : IO Unit := do
  x.out.putStr (← x.buffer.get)
  x.buffer.set ""
  x.out.flush

def line (x : Exporter) (text : String) : IO Unit := do
  x.buffer.modify fun buffer => buffer ++ text ++ "\n"
  if (← x.buffer.get).utf8ByteSize > bufferSize then
    x.flush

/-- A text as JSON. -/
def quote (s : String) : String := (toJson s).compress

partial def name (x : Exporter) (n : Name) : IO Nat := do
  if let some i := (← x.names.get).get? n then
    return i
  let body ← match n with
    | .anonymous => pure ""
    | .str p s => pure s!"\{\"str\":\{\"pre\":{← x.name p},\"str\":{quote s}}"
    | .num p i => pure s!"\{\"num\":\{\"pre\":{← x.name p},\"i\":{i}}"
  let i ← x.nextName.modifyGet fun i => (i, i + 1)
  x.line s!"{body},\"in\":{i}}"
  x.names.modify fun known => known.insert n i
  return i

partial def level (x : Exporter) (l : Level) : IO Nat := do
  if let some i := (← x.levels.get).get? l then
    return i
  let body ← match l with
    | .zero => pure ""
    | .succ a => pure s!"\{\"succ\":{← x.level a}"
    | .max a b => pure s!"\{\"max\":[{← x.level a},{← x.level b}]"
    | .imax a b => pure s!"\{\"imax\":[{← x.level a},{← x.level b}]"
    | .param n => pure s!"\{\"param\":{← x.name n}"
    | .mvar _ => throw (IO.userError "a level holds a metavariable")
  let i ← x.nextLevel.modifyGet fun i => (i, i + 1)
  x.line s!"{body},\"il\":{i}}"
  x.levels.modify fun known => known.insert l i
  return i

/-- Numbers as a JSON array. -/
def array (items : List Nat) : String :=
  "[" ++ ",".intercalate (items.map toString) ++ "]"

def binderInfo : BinderInfo → String
  | .default => "default"
  | .implicit => "implicit"
  | .strictImplicit => "strictImplicit"
  | .instImplicit => "instImplicit"

/-- Writes a term whose parts are already written, unless an equal one was written; returns its number. -/
def define (x : Exporter) (body : String) : IO Nat := do
  if let some i := (← x.termTexts.get).get? body then
    return i
  let i ← x.nextTerm.modifyGet fun i => (i, i + 1)
  x.line s!"{body},\"ie\":{i}}"
  x.termTexts.modify fun known => known.insert body i
  return i

partial def term (x : Exporter) (e : Expr) : IO Nat := do
  if let some i := (← x.terms.get).get? e then
    return i
  let i ← match e with
    | .app f a => do
      let f ← x.term f
      x.define s!"\{\"app\":\{\"fn\":{f},\"arg\":{← x.term a}}"
    | .bvar i => x.define s!"\{\"bvar\":{i}"
    | .const n us => do
      let n ← x.name n
      x.define s!"\{\"const\":\{\"name\":{n},\"us\":{array (← us.mapM x.level)}}"
    | .lam n t b i => do
      let n ← x.name n
      let t ← x.term t
      x.define s!"\{\"lam\":\{\"name\":{n},\"type\":{t},\"body\":{← x.term b},\"binderInfo\":\"{binderInfo i}\"}"
    | .forallE n t b i => do
      let n ← x.name n
      let t ← x.term t
      x.define s!"\{\"forallE\":\{\"name\":{n},\"type\":{t},\"body\":{← x.term b},\"binderInfo\":\"{binderInfo i}\"}"
    | .letE n t v b _ => do
      let n ← x.name n
      let t ← x.term t
      let v ← x.term v
      x.define s!"\{\"letE\":\{\"name\":{n},\"type\":{t},\"value\":{v},\"body\":{← x.term b},\"nondep\":false}"
    | .sort l => do x.define s!"\{\"sort\":{← x.level l}"
    | .lit (.natVal n) => x.define s!"\{\"natVal\":\"{n}\""
    | .lit (.strVal s) => x.define s!"\{\"strVal\":{quote s}"
    | .proj n i s => do
      let n ← x.name n
      x.define s!"\{\"proj\":\{\"typeName\":{n},\"idx\":{i},\"struct\":{← x.term s}}"
    | .mdata _ e => x.term e
    | .fvar _ => throw (IO.userError "a constant holds a free variable")
    | .mvar _ => throw (IO.userError "a constant holds a metavariable")
  x.terms.modify fun known => known.insert e i
  return i

/-- The fields that all declarations have. -/
def common (x : Exporter) (c : ConstantVal) : IO String := do
  let name ← x.name c.name
  let parameters ← c.levelParams.mapM x.name
  return s!"\"name\":{name},\"levelParams\":{array parameters},\"type\":{← x.term c.type}"

def hints : ReducibilityHints → String
  | .opaque => "\"opaque\""
  | .abbrev => "\"abbrev\""
  | .regular height => s!"\{\"regular\":{height.toNat}}"

def safety : DefinitionSafety → String
  | .unsafe => "unsafe"
  | .safe => "safe"
  | .partial => "partial"

def quotKind : QuotKind → String
  | .type => "type"
  | .ctor => "ctor"
  | .lift => "lift"
  | .ind => "ind"

/-- Objects as a JSON array. -/
def objects (items : List String) : String :=
  "[" ++ ",".intercalate (items.map fun item => "{" ++ item ++ "}") ++ "]"

def inductiveType (x : Exporter) (v : InductiveVal) : IO String := do
  let common ← x.common v.toConstantVal
  let all ← v.all.mapM x.name
  let ctors ← v.ctors.mapM x.name
  return s!"{common},\"numParams\":{v.numParams},\"numIndices\":{v.numIndices},\"all\":{array all},\"ctors\":{array ctors},\"numNested\":{v.numNested},\"isRec\":{v.isRec},\"isUnsafe\":{v.isUnsafe},\"isReflexive\":{v.isReflexive}"

def constructor (x : Exporter) (v : ConstructorVal) : IO String := do
  let common ← x.common v.toConstantVal
  return s!"{common},\"induct\":{← x.name v.induct},\"cidx\":{v.cidx},\"numParams\":{v.numParams},\"numFields\":{v.numFields},\"isUnsafe\":{v.isUnsafe}"

def recursorRule (x : Exporter) (r : RecursorRule) : IO String := do
  return s!"\"ctor\":{← x.name r.ctor},\"nfields\":{r.nfields},\"rhs\":{← x.term r.rhs}"

def recursor (x : Exporter) (v : RecursorVal) : IO String := do
  let common ← x.common v.toConstantVal
  let all ← v.all.mapM x.name
  let rules ← v.rules.mapM x.recursorRule
  return s!"{common},\"all\":{array all},\"numParams\":{v.numParams},\"numIndices\":{v.numIndices},\"numMotives\":{v.numMotives},\"numMinors\":{v.numMinors},\"rules\":{objects rules},\"k\":{v.k},\"isUnsafe\":{v.isUnsafe}"

/-- The names of the recursors of a group of inductive types. -/
def recursorNames (v : InductiveVal) : List Name :=
  let nested := match v.all with
    | first :: _ => (List.range v.numNested).map fun i => Name.mkStr first s!"rec_{i + 1}"
    | [] => []
  v.all.map (fun n => Name.mkStr n "rec") ++ nested

mutual

/-- Writes a constant's dependencies, then the constant, unless already written. -/
partial def constant (x : Exporter) (n : Name) : IO Unit := do
  if (← x.constants.get).contains n then
    return
  let some c := x.find? n | return
  match c with
  | .ctorInfo v => x.constant v.induct
  | .recInfo v => v.all.forM x.constant
  | .inductInfo v => x.inductiveGroup v
  | .quotInfo _ => x.quotients
  | .axiomInfo v =>
    x.begin n [v.type]
    x.line s!"\{\"axiom\":\{{← x.common v.toConstantVal},\"isUnsafe\":{v.isUnsafe}}}"
  | .defnInfo v =>
    x.begin n [v.type, v.value]
    let common ← x.common v.toConstantVal
    let value ← x.term v.value
    let all ← v.all.mapM x.name
    x.line s!"\{\"def\":\{{common},\"value\":{value},\"hints\":{hints v.hints},\"safety\":\"{safety v.safety}\",\"all\":{array all}}}"
  | .thmInfo v =>
    x.begin n [v.type, v.value]
    let common ← x.common v.toConstantVal
    let value ← x.term v.value
    x.line s!"\{\"thm\":\{{common},\"value\":{value},\"all\":{array (← v.all.mapM x.name)}}}"
  | .opaqueInfo v =>
    x.begin n [v.type, v.value]
    let common ← x.common v.toConstantVal
    let value ← x.term v.value
    x.line s!"\{\"opaque\":\{{common},\"value\":{value},\"isUnsafe\":{v.isUnsafe},\"all\":{array (← v.all.mapM x.name)}}}"

/-- Marks a constant as started, and writes everything that its terms mention. -/
partial def begin (x : Exporter) (n : Name) (terms : List Expr) : IO Unit := do
  x.constants.modify fun known => known.insert n ()
  for e in terms do
    for used in e.getUsedConstants do
      x.constant used

/-- Writes the inductive types that are declared together, with their constructors and recursors. -/
partial def inductiveGroup (x : Exporter) (first : InductiveVal) : IO Unit := do
  let types := (first.all.filterMap x.find?).filterMap fun | .inductInfo v => some v | _ => none
  let ctors := (types.flatMap (·.ctors)).filterMap fun n =>
    match x.find? n with | some (.ctorInfo v) => some v | _ => none
  let recs := (recursorNames first).filterMap fun n =>
    match x.find? n with | some (.recInfo v) => some v | _ => none
  for v in types do
    x.begin v.name []
  for v in ctors do
    x.begin v.name []
  for v in recs do
    x.begin v.name []
  for v in types do
    x.begin v.name [v.type]
  for v in ctors do
    x.begin v.name [v.type]
  for v in recs do
    x.begin v.name (v.type :: v.rules.map (·.rhs))
  let types ← types.mapM x.inductiveType
  let ctors ← ctors.mapM x.constructor
  let recs ← recs.mapM x.recursor
  x.line s!"\{\"inductive\":\{\"types\":{objects types},\"ctors\":{objects ctors},\"recs\":{objects recs}}}"

/-- Writes the four constants of quotients. -/
partial def quotients (x : Exporter) : IO Unit := do
  x.constant `Eq
  for n in [`Quot, `Quot.mk, `Quot.lift, `Quot.ind] do
    if let some (.quotInfo v) := x.find? n then
      x.begin n [v.type]
      x.line s!"\{\"quot\":\{{← x.common v.toConstantVal},\"kind\":\"{quotKind v.kind}\"}}"

end

end Exporter

/-- The first line of an export. -/
def exportHead : String :=
  s!"\{\"meta\":\{\"exporter\":\{\"name\":\"prover\",\"version\":\"{exportFormat}\"},\"lean\":\{\"githash\":\"{Lean.githash}\",\"version\":\"{Lean.versionString}\"},\"format\":\{\"version\":\"{exportFormat}\"}}}"

/-- Writes constants and all they need, as far as it is found. -/
def exportConstants (find? : Name → Option ConstantInfo) (names : List Name) (out : IO.FS.Stream) : IO Unit := do
  let x ← Exporter.new find? out
  x.line exportHead
  for n in names do
    x.constant n
  x.flush

end ProofServer
