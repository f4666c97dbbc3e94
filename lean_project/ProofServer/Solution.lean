import ProofServer.Axioms
import ProofServer.Goals

/-!
Gives a solution to the kernel, declaration by declaration.

Soundness does not depend on comparisons. A theorem reported as proved was given to the kernel with the type that was read from
the goals, together with the constants of the goals' own imports and of the goals. Constants of the solution are added to these, and
never replace them: one that differs from the goals' constant of the same name gets another name. So a solution that
changes a statement can only fail. The comparison of statements explains the failure, and refuses what is equal only by computation.
-/

namespace ProofServer
open Lean

/-- The result of adding a constant. -/
inductive Standing where
  | checked
  /-- The kernel refuses a constant: this one, or one on which it depends. -/
  | refused (culprit : Name) (why : Kernel.Exception)
  /-- A constant depends on itself: this one, or one on which it depends. -/
  | circular (culprit : Name)

/-- The finding about one goal. -/
inductive Finding where
  /-- The name under which its proof is in the environment, if it was accepted. -/
  | given (name : Name)
  | notATheorem
  | otherStatement

/-- The state of processing a solution. -/
structure Solution where
  goals : Goals
  env : IO.Ref Kernel.Environment
  /-- The declarations read, under each name that they introduce. -/
  declarations : IO.Ref (NameTable Declaration)
  /-- The names of the solution's constants in the environment, if changed. -/
  names : IO.Ref (NameTable Name)
  /-- Constants of the goals that differ in the solution. -/
  changed : IO.Ref (NameTable Unit)
  /-- The results of adding the constants. -/
  standings : IO.Ref (NameTable Standing)
  findings : IO.Ref (NameTable Finding)

def Solution.new (goals : Goals) : IO Solution := do
  return {
    goals
    env := ← IO.mkRef goals.library
    declarations := ← IO.mkRef Std.HashMap.emptyWithCapacity
    names := ← IO.mkRef Std.HashMap.emptyWithCapacity
    changed := ← IO.mkRef Std.HashMap.emptyWithCapacity
    standings := ← IO.mkRef Std.HashMap.emptyWithCapacity
    findings := ← IO.mkRef Std.HashMap.emptyWithCapacity }

/-- The name that a constant of a solution has there. (Appending names would rearrange hygienic names.) -/
def underRoot : Name → Name
  | .str p s => .str (underRoot p) s
  | .num p i => .num (underRoot p) i
  | .anonymous => ownRoot

/-- A name as the solution's author knows it. -/
partial def withoutRoot (n : Name) : Name :=
  match n with
  | .str p s => if p == ownRoot then .str .anonymous s else .str (withoutRoot p) s
  | .num p i => if p == ownRoot then .num .anonymous i else .num (withoutRoot p) i
  | .anonymous => n

namespace Solution

variable (s : Solution)

/-- The recursors that the kernel made for inductive types. -/
partial def recursors (env : Kernel.Environment) : Declaration → List Name
  | .inductDecl _ _ types _ =>
    let nested := match types with
      | first :: _ => numbered first.name 1
      | [] => []
    (types.map fun t => Name.mkStr t.name "rec") ++ nested
  | _ => []
where
  numbered (n : Name) (i : Nat) : List Name :=
    let name := Name.mkStr n s!"rec_{i}"
    match env.find? name with
    | some (.recInfo v) => if v.all.contains n then name :: numbered n (i + 1) else []
    | _ => []

/-- Records the result of adding a declaration. -/
def note (d : Declaration) (o : Standing) : IO Unit := do
  for n in namesOf d ++ recursors (← s.env.get) d do
    s.standings.modify fun known => known.insert n o

/-- The kernel runs without limits of heartbeats and depth: the process has its own limits. -/
def kernelOptions : Options := maxRecDepth.set (maxHeartbeats.set Options.empty 0) 100000

mutual

/-- Whether a constant could be added. A constant of the goals is added when it is first needed. -/
partial def standingOf (s : Solution) (n : Name) : IO Standing := do
  match (← s.standings.get).get? n, s.goals.declarations.get? n with
  | some o, _ => return o
  | none, none => return .checked
  | none, some d =>
    s.add d
    return ((← s.standings.get).get? n).getD (.circular n)

/-- Gives a declaration to the kernel, after its dependencies, and records the result. -/
partial def add (s : Solution) (d : Declaration) : IO Unit := do
  let own := namesOf d
  let name := own.head?.getD .anonymous
  s.note d (.circular name)
  let beneath ← IO.mkRef Standing.checked
  (usedBy d).forM fun n => do
    if !own.contains n then
      match ← s.standingOf n with
      | .checked => pure ()
      | failed => beneath.set failed
  match ← beneath.get with
  | .checked =>
    match (← s.env.get).addDecl kernelOptions d with
    | .ok env =>
      s.env.set env
      s.note d .checked
    | .error e => s.note d (.refused name e)
  | failed => s.note d failed

end

/-- Maps the names of one declaration to those of an equal one. -/
def identify (d other : Declaration) : IO Unit := do
  let pairs := (namesOf d ++ recursors (← s.env.get) d).zip (namesOf other ++ recursors (← s.env.get) other)
  for (n, m) in pairs do
    if n != m then
      s.names.modify fun known => known.insert n m

/-- The declaration with the names that its constants have in the environment. -/
def translate (d : Declaration) : IO Declaration := do
  let names ← s.names.get
  if (usedBy d).any names.contains then
    return rename names d
  return d

/-- Adds a declaration of the solution, under another name if the goals have one of that name. -/
def addOwn (d : Declaration) : IO Unit := do
  let recs := match d with
    | .inductDecl _ _ types _ => types.map fun t => Name.mkStr t.name "rec"
    | _ => []
  let taken ← (namesOf d ++ recs).filterM fun n => do return s.goals.declarations.contains n || (← s.standings.get).contains n
  if taken.isEmpty then
    s.add d
  else
    for n in taken do
      s.changed.modify fun known => known.insert n ()
    let mut own := Std.HashMap.emptyWithCapacity
    for n in namesOf d ++ recs do
      own := own.insert n (underRoot n)
      s.names.modify fun known => known.insert n (underRoot n)
    let renamed := rename own d
    s.add renamed
    for n in recursors (← s.env.get) renamed do
      s.names.modify fun known => known.insert (withoutRoot n) n

/-- The first constant among the dependencies of some names that differs from the goals'. -/
partial def firstChanged? (names : List Name) : IO (Option Name) := do
  let seen ← IO.mkRef (Std.HashMap.emptyWithCapacity : NameTable Unit)
  let rec visit : List Name → IO (Option Name)
    | [] => return none
    | n :: rest => do
      if (← seen.get).contains n then
        return ← visit rest
      seen.modify fun known => known.insert n ()
      if (← s.changed.get).contains n && !isAuxiliary n then
        return some n
      match (← s.declarations.get).get? n with
      | some d => visit (usedBy d ++ rest)
      | none => visit rest
  visit names

/-- The theorem that the goals state, if a declaration of theirs is one. -/
def stated? : Declaration → Option ConstantVal
  | .thmDecl v => some v.toConstantVal
  | .axiomDecl v => if (s.goals.theorems.get? v.name.toString).isSome then some v.toConstantVal else none
  | _ => none

/-- The theorem of the goals with the solution's proof. -/
def withProof (goal : ConstantVal) (proof : TheoremVal) (name : Name) : Declaration :=
  .thmDecl {
    name, levelParams := goal.levelParams, type := goal.type, all := [name]
    value := proof.value.instantiateLevelParams proof.levelParams (goal.levelParams.map mkLevelParam) }

/-- Adds a theorem that the goals also have. -/
def takeTheorem (goal : ConstantVal) (proof : TheoremVal) (d : Declaration) : IO Unit := do
  if sameTerm goal.levelParams proof.levelParams goal.type proof.type then
    -- The goals' theorem may be in place already, without the solution's proof.
    let name := if (← s.standings.get).contains goal.name then underRoot goal.name else goal.name
    s.add (withProof goal proof name)
    s.findings.modify fun known => known.insert goal.name (.given name)
    if name != goal.name then
      s.names.modify fun known => known.insert goal.name name
  else
    s.findings.modify fun known => known.insert goal.name .otherStatement
    s.addOwn d

/-- The goals' declaration that corresponds to a declaration. -/
def counterpart? (d : Declaration) : Option Declaration :=
  let byName := match namesOf d with
    | n :: _ => match s.goals.declarations.get? n with
      | some other => if sameMeaning d other then some other else none
      | none => none
    | [] => none
  match byName with
  | some other => some other
  | none =>
    match contentKey? d with
    | some key => match s.goals.auxiliaries.get? key with
      | some n => s.goals.declarations.get? n
      | none => none
    | none => s.goals.nameless.find? fun other =>
      match d, other with
      | .inductDecl .., .inductDecl .. =>
        let names := ((namesOf d).zip (namesOf other)).foldl (fun known (n, m) => known.insert n m) Std.HashMap.emptyWithCapacity
        (namesOf d).length == (namesOf other).length && sameMeaning (rename names d) other
      | _, _ => false

/-- Adds the next declaration of the solution. -/
def take (read : Declaration) : IO Unit := do
  checkNames s.goals.library read
  for n in namesOf read do
    if (← s.declarations.get).contains n then
      malformed s!"`{n.toString}` is declared twice"
    s.declarations.modify fun known => known.insert n read
  let d ← s.translate read
  match d, ((namesOf read).head?.bind s.goals.declarations.get?).bind s.stated? with
  | .thmDecl proof, some goal => s.takeTheorem goal proof d
  | _, some goal =>
    s.findings.modify fun known => known.insert goal.name .notATheorem
    s.addOwn d
  | _, none =>
    match s.counterpart? d with
    | none => s.addOwn d
    | some other =>
      match d, other with
      | .thmDecl proof, .thmDecl goal =>
        if !(← s.standings.get).contains goal.name then
          s.add (withProof goal.toConstantVal proof goal.name)
      | _, _ =>
        if !((namesOf other).head?.map (← s.standings.get).contains).getD false then
          s.add other
      s.identify read other

/-- The accepted proof of a goal in the environment, if any: a theorem with the goal's statement. -/
def proofOf? (goal : ConstantVal) : IO (Option Name) := do
  match (← s.findings.get).get? goal.name with
  | some (.given name) =>
    match (← s.env.get).find? name with
    | some (.thmInfo v) => return if sameNames v.levelParams goal.levelParams && v.type.eqv goal.type then some name else none
    | _ => return none
  | _ => return none

/-- The axioms that a proof may use: the allowed ones, if they are the library's. -/
def isAllowed (n : Name) : Bool :=
  allowedAxioms.contains n && match s.goals.library.find? n with
    | some (.axiomInfo _) => true
    | _ => false

/-- Why a constant is not in the environment. Kernel errors are formatted only on request. -/
def failure (n : Name) : IO String := do
  let said (culprit : Name) (message : String) : String :=
    if culprit == n then message else s!"It rests on `{(withoutRoot culprit).toString}`: {message}"
  match (← s.standings.get).get? n with
  | some (.refused culprit why) => return said culprit (← (why.toMessageData Options.empty).toString)
  | some (.circular culprit) => return said culprit "It rests on itself."
  | some .checked => return "It is not the theorem that it should be."
  | none => return "The kernel was not asked."

/-- The finding about a goal. -/
def finding (axioms : Axioms) (goal : ConstantVal) : IO Json := do
  let tell (finding : String) (fields : List (String × Json)) : Json :=
    Json.mkObj ([("name", toJson goal.name.toString), ("finding", toJson finding)] ++ fields)
  match ← s.proofOf? goal, (← s.findings.get).get? goal.name with
  | some name, _ =>
    let found ← axioms.of name
    return tell "checked" [
      ("axioms", toJson (found.toArray.map fun n => n.toString)), ("allowed", toJson (found.all s.isAllowed))]
  | none, none => return tell "missing" []
  | none, some .notATheorem => return tell "not a theorem" []
  | none, some (.given name) => return tell "kernel" [("message", toJson (← s.failure name))]
  | none, some .otherStatement =>
    match (← s.declarations.get).get? goal.name with
    | some (.thmDecl proof) =>
      match ← s.firstChanged? proof.type.getUsedConstants.toList with
      | some n => return tell "other meaning" [("constant", toJson n.toString)]
      | none => return tell "other statement" []
    | _ => return tell "other statement" []

end Solution

end ProofServer
