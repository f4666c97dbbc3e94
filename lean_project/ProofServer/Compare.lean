import ProofServer.Names

/-!
Declarations: the constants they mention, renaming, and comparison.

The kernel does not use these comparisons. They explain how a solution fails, and find out which of its constants are
those of the goals under another name.
-/

namespace ProofServer
open Lean

/-- The names that a declaration introduces, recursors aside. -/
def namesOf : Declaration → List Name
  | .axiomDecl v => [v.name]
  | .defnDecl v => [v.name]
  | .thmDecl v => [v.name]
  | .opaqueDecl v => [v.name]
  | .quotDecl => []
  | .mutualDefnDecl vs => vs.map (·.name)
  | .inductDecl _ _ types _ => types.flatMap fun t => t.name :: t.ctors.map (·.name)

/-- The terms of a declaration. -/
def termsOf : Declaration → List Expr
  | .axiomDecl v => [v.type]
  | .defnDecl v => [v.type, v.value]
  | .thmDecl v => [v.type, v.value]
  | .opaqueDecl v => [v.type, v.value]
  | .quotDecl => []
  | .mutualDefnDecl vs => vs.flatMap fun v => [v.type, v.value]
  | .inductDecl _ _ types _ => types.flatMap fun t => t.type :: t.ctors.map (·.type)

/-- The constants that a declaration mentions. -/
def usedBy (d : Declaration) : List Name :=
  (termsOf d).flatMap fun e => e.getUsedConstants.toList

/-- A term with some constants replaced, with a cache for its parts: each is processed once, however often it occurs. -/
partial def renameIn (names : NameTable Name) (e : Expr) (done : Std.HashMap Expr Expr) : Expr × Std.HashMap Expr Expr :=
  match done.get? e with
  | some renamed => (renamed, done)
  | none =>
    let (renamed, done) := match e with
      | .const n us => (((names.get? n).map fun n => mkConst n us).getD e, done)
      | .app f a =>
        let (f, done) := renameIn names f done
        let (a, done) := renameIn names a done
        (mkApp f a, done)
      | .lam n t b i =>
        let (t, done) := renameIn names t done
        let (b, done) := renameIn names b done
        (mkLambda n i t b, done)
      | .forallE n t b i =>
        let (t, done) := renameIn names t done
        let (b, done) := renameIn names b done
        (mkForall n i t b, done)
      | .letE n t v b _ =>
        let (t, done) := renameIn names t done
        let (v, done) := renameIn names v done
        let (b, done) := renameIn names b done
        (mkLet n t v b, done)
      | .proj n i s =>
        let (s, done) := renameIn names s done
        (mkProj ((names.get? n).getD n) i s, done)
      | other => (other, done)
    (renamed, done.insert e renamed)

/-- A term with some constants replaced. -/
def renameTerm (names : NameTable Name) (e : Expr) : Expr :=
  (renameIn names e Std.HashMap.emptyWithCapacity).1

/-- A declaration with some names replaced, including its own. -/
def rename (names : NameTable Name) (d : Declaration) : Declaration :=
  let name (n : Name) := (names.get? n).getD n
  let term := renameTerm names
  match d with
  | .axiomDecl v => .axiomDecl { v with name := name v.name, type := term v.type }
  | .defnDecl v => .defnDecl { v with name := name v.name, type := term v.type, value := term v.value, all := [name v.name] }
  | .thmDecl v => .thmDecl { v with name := name v.name, type := term v.type, value := term v.value, all := [name v.name] }
  | .opaqueDecl v => .opaqueDecl { v with name := name v.name, type := term v.type, value := term v.value, all := [name v.name] }
  | .inductDecl levels parameters types u =>
    .inductDecl levels parameters (types.map fun t => {
      name := name t.name, type := term t.type, ctors := t.ctors.map fun c => { name := name c.name, type := term c.type } }) u
  | other => other

/-- A term with its level parameters numbered, so that it does not matter what they are called. -/
def numberLevels (levels : List Name) (e : Expr) : Expr :=
  e.instantiateLevelParams levels ((List.range levels.length).map fun i => mkLevelParam (.num `level i))

/-- Whether two terms are the same but for the names of their level parameters. -/
def sameTerm (levels others : List Name) (a b : Expr) : Bool :=
  levels.length == others.length && (numberLevels levels a).eqv (numberLevels others b)

/-- Whether two declarations are equal up to the declared names. Of a theorem only the statement counts. -/
def sameMeaning : Declaration → Declaration → Bool
  | .axiomDecl v, .axiomDecl w => sameTerm v.levelParams w.levelParams v.type w.type
  | .thmDecl v, .thmDecl w => sameTerm v.levelParams w.levelParams v.type w.type
  | .defnDecl v, .defnDecl w =>
    sameTerm v.levelParams w.levelParams v.type w.type && sameTerm v.levelParams w.levelParams v.value w.value
  | .opaqueDecl v, .opaqueDecl w =>
    sameTerm v.levelParams w.levelParams v.type w.type && sameTerm v.levelParams w.levelParams v.value w.value
  | .inductDecl levels parameters types _, .inductDecl others parameters' types' _ =>
    parameters == parameters' && sameLists (fun t t' => sameTerm levels others t.type t'.type
      && sameLists (fun c c' => sameTerm levels others c.type c'.type) t.ctors t'.ctors) types types'
  | _, _ => false

/-- A term that is the same for equal declarations of one kind; none for inductive types. -/
def contentKey? : Declaration → Option Expr
  | .thmDecl v => some (mkApp (mkConst `theorem) (numberLevels v.levelParams v.type))
  | .defnDecl v => some (mkApp (mkApp (mkConst `definition) (numberLevels v.levelParams v.type)) (numberLevels v.levelParams v.value))
  | .opaqueDecl v => some (mkApp (mkApp (mkConst `opaque) (numberLevels v.levelParams v.type)) (numberLevels v.levelParams v.value))
  | _ => none

/-- Whether Lean generates such a name: users do not refer to it, and its meaning depends on the text before it. -/
partial def isAuxiliary : Name → Bool
  | .str p s => isAuxiliary p || s.toList.head? == some '_' || "match_".isPrefixOf s || "proof_".isPrefixOf s || "eq_".isPrefixOf s
  | .num _ _ => true
  | .anonymous => false

end ProofServer
