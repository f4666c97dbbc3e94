import ProofServer.Names

/-!
Reading constants that were written as text, in the format that `Export` writes.

The text is untrusted. Every name, level and term is rebuilt from its parts, so that data that Lean caches inside them
cannot be forged; a number must refer to an earlier item; sizes are bounded where Lean trusts them. That each line has
the shape of the format, and that numbers are short, must be checked by the caller: a line goes to Lean's JSON parser unchanged.

The result is only well formed: the kernel decides whether it is a valid declaration.
-/

namespace ProofServer
open Lean

/-- The maximum index of bound variables; Lean assumes a bound that is a quarter of a million higher. -/
def maxBoundVariable : Nat := 1 <<< 19
/-- The maximum number of parts of an expanded level: Lean expands levels when it compares them. -/
def maxLevelSize : Nat := 1000
/-- The maximum depth of terms: Lean processes them with recursive functions. -/
def maxTermDepth : Nat := 20000

/-- A name, level or term that was read, by its number. -/
structure Table (α : Type) where
  items : IO.Ref (Array α)

def Table.new (items : Array α) : IO (Table α) := do
  return { items := ← IO.mkRef items }

/-- Throws an error: the text is malformed. -/
def malformed (what : String) : IO α := throw (IO.userError what)

def Table.get [Inhabited α] (t : Table α) (i : Nat) : IO α := do
  let items ← t.items.get
  if i < items.size then
    return items[i]!
  malformed s!"number {i} is not yet known"

/-- Adds an item under its number, which must be the next. -/
def Table.add (t : Table α) (i : Nat) (item : α) : IO Unit := do
  if i != (← t.items.get).size then
    malformed s!"number {i} is not the next"
  t.items.modify fun items => items.push item

/-- What has been read of a text so far. -/
structure Reader where
  names : Table Name
  /-- Levels with their sizes. -/
  levels : Table (Level × Nat)
  terms : Table Expr
  /-- How deep each term is nested. -/
  depths : Table Nat

def Reader.new : IO Reader := do
  return { names := ← Table.new #[.anonymous], levels := ← Table.new #[(levelZero, 1)], terms := ← Table.new #[], depths := ← Table.new #[] }

namespace Reader

def field (j : Json) (key : String) : IO Json := orThrow (j.getObjVal? key)
def nat (j : Json) (key : String) : IO Nat := do orThrow (← field j key).getNat?
def bool (j : Json) (key : String) : IO Bool := do orThrow (← field j key).getBool?
def text (j : Json) (key : String) : IO String := do orThrow (← field j key).getStr?
def items (j : Json) (key : String) : IO (List Json) := do return (← orThrow (← field j key).getArr?).toList
def nats (j : Json) (key : String) : IO (List Nat) := do (← items j key).mapM fun item => orThrow item.getNat?

variable (r : Reader)

def name (j : Json) (key : String) : IO Name := do r.names.get (← nat j key)
def names' (j : Json) (key : String) : IO (List Name) := do (← nats j key).mapM r.names.get
def term (j : Json) (key : String) : IO Expr := do r.terms.get (← nat j key)

/-- A closed term; the kernel gets only closed terms. -/
def closed (j : Json) (key : String) : IO Expr := do
  let e ← r.term j key
  if e.hasLooseBVars then
    malformed "a declaration has a loose bound variable"
  return e

def addName (j : Json) (n : Name) : IO Unit := do r.names.add (← nat j "in") n

def addLevel (j : Json) (size : Nat) (l : Level) : IO Unit := do
  if size > maxLevelSize then
    malformed "a level is too large"
  r.levels.add (← nat j "il") (l, size)

/-- Adds a term, given the numbers of its parts. -/
def addTerm (j : Json) (parts : List Nat) (e : Expr) : IO Unit := do
  let mut depth := 0
  for i in parts do
    depth := max depth ((← r.depths.get i) + 1)
  if depth > maxTermDepth then
    malformed "a term is nested too deep"
  let i ← nat j "ie"
  r.terms.add i e
  r.depths.add i depth

/-- The two levels under a key. -/
def twoLevels (j : Json) (key : String) : IO ((Level × Nat) × (Level × Nat)) := do
  match ← nats j key with
  | [a, b] => return (← r.levels.get a, ← r.levels.get b)
  | _ => malformed s!"{key} has not two levels"

def binderInfo (j : Json) : IO BinderInfo := do
  match ← text j "binderInfo" with
  | "default" => return .default
  | "implicit" => return .implicit
  | "strictImplicit" => return .strictImplicit
  | "instImplicit" => return .instImplicit
  | other => malformed s!"there is no binder {other}"

/-- A number in decimal digits. Computed by halves, to use Lean's fast multiplication. -/
partial def decimal (digits : Array Nat) (start stop : Nat) : Nat :=
  if stop - start ≤ 16 then
    (List.range (stop - start)).foldl (fun n i => 10 * n + digits[start + i]!) 0
  else
    let middle := (start + stop) / 2
    decimal digits start middle * 10 ^ (stop - middle) + decimal digits middle stop

def naturalLiteral (s : String) : Nat :=
  let digits := (s.toList.map fun c => c.toNat - '0'.toNat).toArray
  decimal digits 0 digits.size

/-- The fields that all declarations have. -/
def common (j : Json) : IO ConstantVal := do
  return { name := ← r.name j "name", levelParams := ← r.names' j "levelParams", type := ← r.closed j "type" }

def hints (j : Json) : IO ReducibilityHints := do
  let h ← field j "hints"
  match h.getStr? with
  | .ok "opaque" => return .opaque
  | .ok "abbrev" => return .abbrev
  | .ok other => malformed s!"there is no hint {other}"
  | .error _ => return .regular (UInt32.ofNat (← nat h "regular"))

/-- Throws if a declaration would not be fully checked, such as an unsafe one. -/
def refuseUnsafe (j : Json) : IO Unit := do
  if ← bool j "isUnsafe" then
    malformed "a declaration is unsafe"

def definition (j : Json) : IO Declaration := do
  if (← text j "safety") != "safe" then
    malformed "a definition is unsafe or partial"
  return .defnDecl { toConstantVal := ← r.common j, value := ← r.closed j "value", hints := ← hints j, safety := .safe, all := ← r.names' j "all" }

/-- Inductive types with their constructors; what the kernel generates from them is not taken from the text. -/
def inductiveTypes (j : Json) : IO Declaration := do
  let types ← items j "types"
  let mut ctors := []
  for c in ← items j "ctors" do
    refuseUnsafe c
    ctors := (← r.common c, ← r.name c "induct") :: ctors
  let mut declared := []
  let mut seen := 0
  for t in types do
    refuseUnsafe t
    let common ← r.common t
    let own := ctors.reverse.filter fun c => c.2 == common.name
    if !sameNames (own.map fun c => c.1.name) (← r.names' t "ctors") then
      malformed "constructors are not those of their type"
    seen := seen + own.length
    declared := { name := common.name, type := common.type, ctors := own.map fun c => { name := c.1.name, type := c.1.type } : InductiveType } :: declared
  if seen != ctors.length then
    malformed "a constructor has no type"
  match types with
  | first :: _ => return .inductDecl (← r.common first).levelParams (← nat first "numParams") declared.reverse false
  | [] => malformed "an inductive declaration has no types"

/-- Reads a line. Returns the declaration, if it is one. -/
def line (s : String) : IO (Option Declaration) := do
  let begins (key : String) := key.isPrefixOf s
  let j ← orThrow (Json.parse s)
  if begins "{\"app\"" then
    let parts ← field j "app"
    let f ← nat parts "fn"
    let a ← nat parts "arg"
    r.addTerm j [f, a] (mkApp (← r.terms.get f) (← r.terms.get a))
    return none
  else if begins "{\"const\"" then
    let parts ← field j "const"
    let levels ← (← nats parts "us").mapM r.levels.get
    r.addTerm j [] (mkConst (← r.name parts "name") (levels.map Prod.fst))
    return none
  else if begins "{\"lam\"" then
    let parts ← field j "lam"
    let t ← nat parts "type"
    let b ← nat parts "body"
    r.addTerm j [t, b] (mkLambda (← r.name parts "name") (← binderInfo parts) (← r.terms.get t) (← r.terms.get b))
    return none
  else if begins "{\"forallE\"" then
    let parts ← field j "forallE"
    let t ← nat parts "type"
    let b ← nat parts "body"
    r.addTerm j [t, b] (mkForall (← r.name parts "name") (← binderInfo parts) (← r.terms.get t) (← r.terms.get b))
    return none
  else if begins "{\"bvar\"" then
    let i ← nat j "bvar"
    if i ≥ maxBoundVariable then
      malformed "a bound variable reaches too far out"
    r.addTerm j [] (mkBVar i)
    return none
  else if begins "{\"str\"" then
    let parts ← field j "str"
    r.addName j (.str (← r.name parts "pre") (← text parts "str"))
    return none
  else if begins "{\"num\"" then
    let parts ← field j "num"
    r.addName j (.num (← r.name parts "pre") (← nat parts "i"))
    return none
  else if begins "{\"letE\"" then
    let parts ← field j "letE"
    let t ← nat parts "type"
    let v ← nat parts "value"
    let b ← nat parts "body"
    r.addTerm j [t, v, b] (mkLet (← r.name parts "name") (← r.terms.get t) (← r.terms.get v) (← r.terms.get b))
    return none
  else if begins "{\"proj\"" then
    let parts ← field j "proj"
    let e ← nat parts "struct"
    r.addTerm j [e] (mkProj (← r.name parts "typeName") (← nat parts "idx") (← r.terms.get e))
    return none
  else if begins "{\"sort\"" then
    r.addTerm j [] (mkSort (← r.levels.get (← nat j "sort")).1)
    return none
  else if begins "{\"natVal\"" then
    r.addTerm j [] (mkLit (.natVal (naturalLiteral (← text j "natVal"))))
    return none
  else if begins "{\"strVal\"" then
    r.addTerm j [] (mkLit (.strVal (← text j "strVal")))
    return none
  else if begins "{\"succ\"" then
    let (l, size) ← r.levels.get (← nat j "succ")
    r.addLevel j (size + 1) (mkLevelSucc l)
    return none
  else if begins "{\"max\"" then
    let ((a, m), (b, n)) ← r.twoLevels j "max"
    r.addLevel j (m + n + 1) (mkLevelMax a b)
    return none
  else if begins "{\"imax\"" then
    let ((a, m), (b, n)) ← r.twoLevels j "imax"
    r.addLevel j (m + n + 1) (mkLevelIMax a b)
    return none
  else if begins "{\"param\"" then
    r.addLevel j 1 (mkLevelParam (← r.name j "param"))
    return none
  else if begins "{\"thm\"" then
    let d ← field j "thm"
    return some (.thmDecl { toConstantVal := ← r.common d, value := ← r.closed d "value", all := ← r.names' d "all" })
  else if begins "{\"def\"" then
    return some (← r.definition (← field j "def"))
  else if begins "{\"opaque\"" then
    let d ← field j "opaque"
    refuseUnsafe d
    return some (.opaqueDecl { toConstantVal := ← r.common d, value := ← r.closed d "value", isUnsafe := false, all := ← r.names' d "all" })
  else if begins "{\"axiom\"" then
    let d ← field j "axiom"
    refuseUnsafe d
    return some (.axiomDecl { toConstantVal := ← r.common d, isUnsafe := false })
  else if begins "{\"inductive\"" then
    return some (← r.inductiveTypes (← field j "inductive"))
  else if begins "{\"meta\"" then
    return none
  else
    malformed "a line of no known kind"

end Reader

end ProofServer
