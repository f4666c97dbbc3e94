import ProofServer.Wire

/-!
The judge: whether one compiled module proves what another one states.

Both modules are read as data: no code of theirs runs here, and none of their tables is loaded. The constants of the solution are given to
the kernel one by one, on top of the library that it imports; then the statements are compared as terms, and the environment is asked
on which axioms each proof rests.
-/

namespace ProofServer
open Lean

/-- The constants of a compiled module. -/
structure Module where
  imports : Array Import
  constants : List ConstantInfo

/-- Reads a compiled module. -/
def readModule (file : String) : IO Module := do
  let (data, _) ← readModuleData ⟨file⟩
  return { imports := data.imports, constants := data.constants.toList }

/-- The constant of a name in a module itself, imports aside. -/
def Module.find? (m : Module) (name : Name) : Option ConstantInfo :=
  m.constants.find? fun c => c.name == name

/-- The constructors that a module declares for a type. -/
def Module.constructors (m : Module) (type : Name) : List ConstantInfo :=
  m.constants.filter fun c => c.isCtor && c.name.getPrefix == type

/-- Whether two terms are the same when the universe parameters of the second are called like those of the first. -/
def sameTerm (names others : List Name) (a b : Expr) : Bool :=
  names.length == others.length && a.eqv (b.instantiateLevelParams others (names.map mkLevelParam))

/-- Whether two optional values are the same term. -/
def sameValue (names others : List Name) : Option Expr → Option Expr → Bool
  | none, none => true
  | some a, some b => sameTerm names others a b
  | _, _ => false

/-- Whether two constants, not theorems, are of the same kind. -/
def sameKind (a b : ConstantInfo) : Bool :=
  a.isDefinition == b.isDefinition && a.isInductive == b.isInductive && a.isCtor == b.isCtor && a.isAxiom == b.isAxiom
    && a.isTheorem == b.isTheorem && a.isUnsafe == b.isUnsafe && a.isPartial == b.isPartial

/-- The constants that a constant mentions. A theorem's proof does not change what it says, so it does not count. -/
def mentions (c : ConstantInfo) : List Name :=
  let inType := c.type.getUsedConstants.toList
  match c.isTheorem, c.value? (allowOpaque := true) with
  | false, some value => inType ++ value.getUsedConstants.toList
  | _, _ => inType

/--
Looks through everything that the given names mean in the challenge, library aside, and returns the first constant that means something
else in the solution. `seen` are names that were looked at.
-/
partial def firstDifference (challenge solution : Module) (seen : List Name) : List Name → Option Name
  | [] => none
  | name :: rest =>
    if seen.contains name then
      firstDifference challenge solution seen rest
    else
      match challenge.find? name with
      | none =>
        -- A name of the library: the solution must not have one of its own.
        if (solution.find? name).isSome then
          some name
        else
          firstDifference challenge solution (name :: seen) rest
      | some c =>
        match solution.find? name with
        | none => some name
        | some s =>
          let constructors := challenge.constructors name
          let same := sameKind c s && sameTerm c.levelParams s.levelParams c.type s.type
            && (c.isTheorem || sameValue c.levelParams s.levelParams (c.value? (allowOpaque := true)) (s.value? (allowOpaque := true)))
            && constructors.length == (solution.constructors name).length
          if same then
            firstDifference challenge solution (name :: seen) (mentions c ++ constructors.map ConstantInfo.name ++ rest)
          else
            some name

/--
Names under which the kernel computes by itself, and the axioms that are allowed. Whoever declares one of these says what it is, so a
solution may not: they belong to the library.
-/
def reserved : List Name := [
  `Nat, `Nat.zero, `Nat.succ, `Nat.add, `Nat.sub, `Nat.mul, `Nat.div, `Nat.mod, `Nat.gcd, `Nat.beq, `Nat.ble, `Nat.pow, `Nat.log2,
  `Nat.land, `Nat.lor, `Nat.xor, `Nat.shiftLeft, `Nat.shiftRight, `Bool, `Bool.true, `Bool.false, `Eq, `Eq.refl, `Char, `Char.ofNat,
  `String, `String.ofList, `String.mk, `List, `List.nil, `List.cons, `Quot, `Quot.mk, `Quot.lift, `Quot.ind, `Quot.sound, `propext,
  `Classical.choice, `Nonempty, `Iff, `sorryAx, `Lean.reduceBool, `Lean.reduceNat, `Lean.ofReduceBool, `Lean.trustCompiler]

/-- Why a solution is not looked at: it declares what belongs to the library, or does without a module that the challenge imports. -/
def unfit? (challenge solution : Module) : Option String :=
  let imported := solution.imports.toList.map Import.module
  match solution.constants.find? (fun c => reserved.contains c.name) with
  | some c => some s!"It declares `{c.name.toString}`, which belongs to the library."
  | none =>
    match challenge.imports.toList.find? fun i => !imported.contains i.module with
    | some i => some s!"It does not import `{i.module.toString}`, which the goals import."
    | none => none

/-- The environment of a module's imports, as data. -/
def importsOf (m : Module) : IO Environment := importModules m.imports Options.empty

/-- The solution's constants on top of its imports, checked by the kernel; or what the kernel says against them. -/
def replay (solution : Module) : IO (Except String Environment) := do
  let constants := Std.HashMap.ofList (solution.constants.map fun c => (c.name, c))
  match ← (do (← importsOf solution).replay constants : IO Environment).toBaseIO with
  | .ok env => return .ok env
  | .error e => return .error e.toString

/-- Lets `collectAxioms` look at an environment. -/
abbrev Looking := ReaderT Environment IO

instance : MonadEnv Looking where
  getEnv := read
  modifyEnv _ := pure ()

/-- What is found about one goal. -/
def examine (challenge solution : Module) (env : Except String Environment) (name : Name) : IO Json := do
  let tell (finding : String) (fields : List (String × Json)) :=
    Json.mkObj ([("name", toJson name.toString), ("finding", toJson finding)] ++ fields)
  let some c := challenge.find? name | return tell "not stated" []
  let some s := solution.find? name | return tell "missing" []
  if !s.isTheorem then
    return tell "not a theorem" []
  if !sameTerm c.levelParams s.levelParams c.type s.type then
    return tell "other statement" []
  if let some other := firstDifference challenge solution [] (mentions c) then
    return tell "other meaning" [("constant", toJson other.toString)]
  match env with
  | .error message => return tell "kernel" [("message", toJson message)]
  | .ok env =>
    let axioms ← (collectAxioms name : Looking (Array Name)) env
    return tell "checked" [("axioms", toJson (axioms.map fun a => a.toString))]

/-- Judges the given names; the findings go to standard output. -/
def judge (challengeFile solutionFile : String) (names : List String) : IO Unit := do
  let challenge ← readModule challengeFile
  let solution ← readModule solutionFile
  let output ← IO.getStdout
  if let some reason := unfit? challenge solution then
    output.putStr ((Json.mkObj [("forbidden", toJson reason)]).compress ++ "\n")
    return
  let env ← replay solution
  let wanted := challenge.constants.filter fun c => names.contains c.name.toString
  let mut findings := #[]
  for c in wanted do
    findings := findings.push (← examine challenge solution env c.name)
  output.putStr ((toJson findings).compress ++ "\n")

end ProofServer
