import ProofServer.Compare
import ProofServer.Read

/-!
The statements of a goals file as read from its export, and the constants of its imports.
-/

namespace ProofServer
open Lean

/--
Names for which the kernel has built-in computation, and the allowed axioms. They are reserved for the library: if it lacks one,
no file may declare it.
-/
def reserved : List Name := [
  `Nat, `Nat.zero, `Nat.succ, `Nat.add, `Nat.sub, `Nat.mul, `Nat.div, `Nat.mod, `Nat.gcd, `Nat.beq, `Nat.ble, `Nat.pow, `Nat.log2,
  `Nat.land, `Nat.lor, `Nat.xor, `Nat.shiftLeft, `Nat.shiftRight, `Bool, `Bool.true, `Bool.false, `Eq, `Eq.refl, `Char, `Char.ofNat,
  `String, `String.ofList, `String.mk, `List, `List.nil, `List.cons, `Quot, `Quot.mk, `Quot.lift, `Quot.ind, `Quot.sound, `propext,
  `Classical.choice, `Nonempty, `Iff, `sorryAx, `Lean.reduceBool, `Lean.reduceNat, `Lean.ofReduceBool, `Lean.trustCompiler]

/-- What a file of goals states, and where. -/
structure Goals where
  /-- The constants of its imports. -/
  library : Kernel.Environment
  /-- Its declarations, each under every name that it introduces. -/
  declarations : NameTable Declaration
  /-- The theorems that are to be proved, by their names as text. They are among the declarations, as axioms. -/
  theorems : Std.HashMap String ConstantVal
  /-- The names of its auxiliary constants, by content. -/
  auxiliaries : Std.HashMap Expr Name
  /-- Its inductive types none of whose names can be identified in the solution. -/
  nameless : List Declaration

/-- The namespace of constants of a solution that cannot keep their names. No name written by a user begins with a number. -/
def ownRoot : Name := .num .anonymous 0

/-- Whether a name begins with a number. -/
def beginsWithNumber : Name → Bool
  | .num .anonymous _ => true
  | .num p _ => beginsWithNumber p
  | .str p _ => beginsWithNumber p
  | .anonymous => false

/-- Throws if a declaration uses a reserved name. -/
def checkNames (library : Kernel.Environment) (d : Declaration) : IO Unit := do
  for n in namesOf d do
    if beginsWithNumber n then
      malformed s!"`{n.toString}` is declared, and names of that kind are kept for the judge"
    if (library.find? n).isSome || reserved.contains n then
      malformed s!"`{n.toString}` is declared, which belongs to the library"

/-- Reads the lines of an export, and processes each declaration as soon as it is read. -/
def readDeclarations (input : IO.FS.Stream) (lines : Nat) (use : Declaration → IO Unit) : IO Unit := do
  let reader ← Reader.new
  for _ in List.range lines do
    if let some d ← reader.line (← input.getLine) then
      use d

/-- Reads what a file of goals states: an axiom of one of the given names is a theorem that is to be proved. -/
def readGoals (library : Kernel.Environment) (asked : List String) (input : IO.FS.Stream) (lines : Nat) : IO Goals := do
  let asked := asked.foldl (fun known n => known.insert n ()) (Std.HashMap.emptyWithCapacity : Std.HashMap String Unit)
  let declarations ← IO.mkRef (Std.HashMap.emptyWithCapacity : NameTable Declaration)
  let theorems ← IO.mkRef (Std.HashMap.emptyWithCapacity : Std.HashMap String ConstantVal)
  let auxiliaries ← IO.mkRef (Std.HashMap.emptyWithCapacity : Std.HashMap Expr Name)
  let nameless ← IO.mkRef ([] : List Declaration)
  readDeclarations input lines fun d => do
    checkNames library d
    for n in namesOf d do
      if (← declarations.get).contains n then
        malformed s!"`{n.toString}` is declared twice"
      declarations.modify fun known => known.insert n d
    if let .axiomDecl v := d then
      if asked.contains v.name.toString then
        if (← theorems.get).contains v.name.toString then
          malformed s!"two theorems are called `{v.name.toString}`"
        theorems.modify fun known => known.insert v.name.toString v.toConstantVal
    match namesOf d with
    | n :: _ =>
      if isAuxiliary n then
        match contentKey? d with
        | some key => auxiliaries.modify fun known => known.insert key n
        | none => nameless.modify fun known => d :: known
    | [] => pure ()
  return {
    library, declarations := ← declarations.get, theorems := ← theorems.get, auxiliaries := ← auxiliaries.get
    nameless := ← nameless.get }

end ProofServer
