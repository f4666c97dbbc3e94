import ProofServer.Axioms
import ProofServer.Goals

/-!
A solution, declaration by declaration, as it is given to the kernel.

Nothing here rests on a comparison. A theorem that is said to be proved has been given to the kernel with the very type that was read from
the goals, among the constants of the goals' own imports and of the goals themselves. Constants of the solution stand beside these, and
never in their place: one that says something else than the goals' constant of its name gets a name of its own. So a solution that
misstates what it proves can only fail. The comparison of statements says how it fails, and refuses what is only equal by computation.
-/

namespace ProofServer
open Lean

/-- What came of a constant. -/
inductive Standing where
  | checked
  /-- The kernel refuses a constant: this one, or one on which it rests. -/
  | refused (culprit : Name) (why : Kernel.Exception)
  /-- A constant rests on itself: this one, or one on which it rests. -/
  | circular (culprit : Name)

/-- What is found about one goal. -/
inductive Finding where
  /-- Its proof stands under a name in the environment, or should. -/
  | given (name : Name)
  | notATheorem
  | otherStatement

/-- What is known of a solution so far. -/
structure Solution where
  goals : Goals
  env : IO.Ref Kernel.Environment
  /-- What was read, under each name that it introduces. -/
  declarations : IO.Ref (NameTable Declaration)
  /-- The names that the solution's constants have in the environment, where these are not their own. -/
  names : IO.Ref (NameTable Name)
  /-- Constants of the goals that say something else in the solution. -/
  changed : IO.Ref (NameTable Unit)
  /-- What came of the constants in the environment. -/
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

/-- The name that a constant of a solution has there. (To append names would rearrange what hygiene made of them.) -/
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

/-- Notes what came of a declaration that is in the environment, or should be. -/
def note (d : Declaration) (o : Standing) : IO Unit := do
  for n in namesOf d ++ recursors (← s.env.get) d do
    s.standings.modify fun known => known.insert n o

/-- The kernel's work is not counted and goes as deep as it must: the process has limits of its own. -/
def kernelOptions : Options := maxRecDepth.set (maxHeartbeats.set Options.empty 0) 100000

mutual

/-- Whether a constant is of any use. A constant of the goals is added when it is first needed. -/
partial def standingOf (s : Solution) (n : Name) : IO Standing := do
  match (← s.standings.get).get? n, s.goals.declarations.get? n with
  | some o, _ => return o
  | none, none => return .checked
  | none, some d =>
    s.add d
    return ((← s.standings.get).get? n).getD (.circular n)

/-- Gives a declaration to the kernel, after what it mentions, and notes what came of it. -/
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

/-- Has the names of one declaration stand for those of another that says the same. -/
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

/-- Adds a declaration whose name is the solution's own, under another if the goals have one of that name. -/
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

/-- The first constant on the way from some names down that says something else than in the goals. -/
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

/-- Takes in a theorem that the goals have, too. -/
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

/-- The declaration of the goals that a declaration stands for. -/
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

/-- Takes in the next declaration of the solution. -/
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

/-- The proof of a goal that stands in the environment, if there is one: a theorem that states what the goal states. -/
def proofOf? (goal : ConstantVal) : IO (Option Name) := do
  match (← s.findings.get).get? goal.name with
  | some (.given name) =>
    match (← s.env.get).find? name with
    | some (.thmInfo v) => return if sameNames v.levelParams goal.levelParams && v.type.eqv goal.type then some name else none
    | _ => return none
  | _ => return none

/-- Axioms on which a proof may rest: those that are allowed, and are the library's. -/
def isAllowed (n : Name) : Bool :=
  allowedAxioms.contains n && match s.goals.library.find? n with
    | some (.axiomInfo _) => true
    | _ => false

/-- Why a constant is not in the environment. Errors of the kernel are written out for those alone who are asked for. -/
def failure (n : Name) : IO String := do
  let said (culprit : Name) (message : String) : String :=
    if culprit == n then message else s!"It rests on `{(withoutRoot culprit).toString}`: {message}"
  match (← s.standings.get).get? n with
  | some (.refused culprit why) => return said culprit (← (why.toMessageData Options.empty).toString)
  | some (.circular culprit) => return said culprit "It rests on itself."
  | some .checked => return "It is not the theorem that it should be."
  | none => return "The kernel was not asked."

/-- What is found about a goal. -/
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
