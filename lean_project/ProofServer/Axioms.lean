import ProofServer.Names

/-!
The axioms on which a constant depends, found in the environment through all its dependencies, including the library.
-/

namespace ProofServer
open Lean

/-- The axioms that are allowed, if they are the library's. -/
def allowedAxioms : List Name := [`propext, `Quot.sound, `Classical.choice]

/-- An environment, and the axioms found so far. -/
structure Axioms where
  env : Kernel.Environment
  known : IO.Ref (NameTable (List Name))

/-- The search for a constant's axioms stops at this number, because they are stored for each constant. -/
def maxAxioms : Nat := 100

def Axioms.new (env : Kernel.Environment) : IO Axioms := do
  return { env, known := ← IO.mkRef Std.HashMap.emptyWithCapacity }

/-- Adds the members of a list that another does not have. -/
def union (names others : List Name) : List Name :=
  if names.length ≥ maxAxioms then names else others.foldl (fun names n => if names.contains n then names else n :: names) names

/-- The axioms on which a constant depends; not all if there are many. Mutual declarations are processed together. -/
partial def Axioms.of (a : Axioms) (n : Name) : IO (List Name) := do
  if let some found := (← a.known.get).get? n then
    return found
  match a.env.find? n with
  | none => throw (IO.userError s!"there is no constant {n.toString}")
  | some (.ctorInfo v) => a.of v.induct
  | some (.recInfo v) => a.of (v.all.head?.getD .anonymous)
  | some (.axiomInfo v) => rest n [v.type] [n]
  | some (.defnInfo v) => rest n [v.type, v.value] []
  | some (.thmInfo v) => rest n [v.type, v.value] []
  | some (.opaqueInfo v) => rest n [v.type, v.value] []
  | some (.quotInfo v) => rest n [v.type] []
  | some (.inductInfo v) =>
    let first := v.all.head?.getD n
    if first != n then
      a.of first
    else
      let types := v.all.filterMap fun n => match a.env.find? n with
        | some (.inductInfo v) => some v
        | _ => none
      let ctors := (types.flatMap (·.ctors)).filterMap a.env.find?
      rest n (types.map (·.type) ++ ctors.map (·.type)) []
where
  rest (n : Name) (terms : List Expr) (own : List Name) : IO (List Name) := do
    -- Types that are declared together come back to the first of them.
    a.known.modify fun known => known.insert n own
    let mut found := own
    for e in terms do
      for used in e.getUsedConstants do
        found := union found (← a.of used)
    a.known.modify fun known => known.insert n found
    return found

end ProofServer
