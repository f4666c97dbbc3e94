import ProofServer.Document
import ProofServer.Read

/-!
Checking what was read: whether the declarations of a solution prove the theorems that a file of goals states.

Nothing here rests on a comparison. A theorem that is said to be proved has been given to the kernel with the very type that was read from
the goals, among the constants of the goals' own imports and of the goals themselves. Constants of the solution stand beside these, and
never in their place: one that says something else than the goals' constant of its name gets a name of its own. So a solution that
misstates what it proves can only fail. The comparison of statements says how it fails, and refuses what is only equal by computation.
-/

namespace ProofServer
open Lean

/--
Names under which the kernel computes by itself, and the axioms that are allowed. They are the library's: where it has none of that name,
nobody may declare one.
-/
def reserved : List Name := [
  `Nat, `Nat.zero, `Nat.succ, `Nat.add, `Nat.sub, `Nat.mul, `Nat.div, `Nat.mod, `Nat.gcd, `Nat.beq, `Nat.ble, `Nat.pow, `Nat.log2,
  `Nat.land, `Nat.lor, `Nat.xor, `Nat.shiftLeft, `Nat.shiftRight, `Bool, `Bool.true, `Bool.false, `Eq, `Eq.refl, `Char, `Char.ofNat,
  `String, `String.ofList, `String.mk, `List, `List.nil, `List.cons, `Quot, `Quot.mk, `Quot.lift, `Quot.ind, `Quot.sound, `propext,
  `Classical.choice, `Nonempty, `Iff, `sorryAx, `Lean.reduceBool, `Lean.reduceNat, `Lean.ofReduceBool, `Lean.trustCompiler]

/-! ## Declarations -/

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

/-- A table of names. -/
abbrev NameTable (α : Type) := Std.HashMap Name α

/-- A term with other constants in place of some. -/
partial def renameTerm (names : NameTable Name) (e : Expr) : Expr :=
  e.replace fun
    | .const n us => (names.get? n).map fun n => mkConst n us
    | .proj n i s => (names.get? n).map fun n => mkProj n i (renameTerm names s)
    | _ => none

/-- A declaration with other names in place of some, its own among them. -/
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

/-- Whether two lists are as long and what stands at the same place in both belongs together. -/
def sameLists (same : α → α → Bool) : List α → List α → Bool
  | [], [] => true
  | a :: as, b :: bs => same a b && sameLists same as bs
  | _, _ => false

/-- Whether two declarations say the same, whatever the declared names are. Of a theorem only what it states counts. -/
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

/-- A term that is equal for declarations of one kind that say the same; none for inductive types. -/
def contentKey? : Declaration → Option Expr
  | .thmDecl v => some (mkApp (mkConst `theorem) (numberLevels v.levelParams v.type))
  | .defnDecl v => some (mkApp (mkApp (mkConst `definition) (numberLevels v.levelParams v.type)) (numberLevels v.levelParams v.value))
  | .opaqueDecl v => some (mkApp (mkApp (mkConst `opaque) (numberLevels v.levelParams v.type)) (numberLevels v.levelParams v.value))
  | _ => none

/-- Whether Lean makes up such a name by itself: nobody refers to it, and what is called so depends on what stands before it. -/
partial def isAuxiliary : Name → Bool
  | .str p s => isAuxiliary p || s.toList.head? == some '_' || "match_".isPrefixOf s || "proof_".isPrefixOf s || "eq_".isPrefixOf s
  | .num _ _ => true
  | .anonymous => false

/-! ## Goals -/

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
  /-- Its inductive types of which no name can be known in the solution. -/
  nameless : List Declaration
  /-- The axioms on which a constant of the library rests. -/
  axioms : IO.Ref (NameTable (List Name))

/-- Throws if a declaration takes a name that is not its own to give. -/
def checkNames (library : Kernel.Environment) (d : Declaration) : IO Unit := do
  for n in namesOf d do
    if (library.find? n).isSome || reserved.contains n then
      malformed s!"`{n.toString}` is declared, which belongs to the library"

/-- Reads the lines of an export, and uses each declaration as soon as it is known. -/
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
    nameless := ← nameless.get, axioms := ← IO.mkRef Std.HashMap.emptyWithCapacity }

/-- Adds the members of a list that another does not have. -/
def union (names others : List Name) : List Name :=
  others.foldl (fun names n => if names.contains n then names else names ++ [n]) names

/-- The axioms on which a constant of the library rests. What is declared together is looked at together. -/
partial def Goals.libraryAxioms (goals : Goals) (n : Name) : IO (List Name) := do
  if let some known := (← goals.axioms.get).get? n then
    return known
  match goals.library.find? n with
  | none => return []
  | some (.ctorInfo v) => goals.libraryAxioms v.induct
  | some (.recInfo v) => goals.libraryAxioms (v.all.head?.getD .anonymous)
  | some (.axiomInfo v) => rest n [v.type] [n]
  | some (.defnInfo v) => rest n [v.type, v.value] []
  | some (.thmInfo v) => rest n [v.type, v.value] []
  | some (.opaqueInfo v) => rest n [v.type, v.value] []
  | some (.quotInfo v) => rest n [v.type] []
  | some (.inductInfo v) =>
    let first := v.all.head?.getD n
    if first != n then
      goals.libraryAxioms first
    else
      let types := v.all.filterMap fun n => match goals.library.find? n with
        | some (.inductInfo v) => some v
        | _ => none
      let ctors := (types.flatMap (·.ctors)).filterMap goals.library.find?
      rest n (types.map (·.type) ++ ctors.map (·.type)) []
where
  rest (n : Name) (terms : List Expr) (own : List Name) : IO (List Name) := do
    -- Types that are declared together come back to the first of them.
    goals.axioms.modify fun known => known.insert n own
    let mut found := own
    for e in terms do
      for used in e.getUsedConstants do
        found := union found (← goals.libraryAxioms used)
    goals.axioms.modify fun known => known.insert n found
    return found

/-! ## A solution -/

/-- What the kernel says of a constant. -/
inductive Standing where
  | checked (axioms : List Name)
  | failed (message : String)

/-- What is found about one goal. -/
inductive Finding where
  | settled (o : Standing)
  | notATheorem
  | otherStatement (changed : Option Name)

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

/-- Where constants of a solution stand that cannot keep their names. -/
def ownRoot : Name := `_solution

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
    let rec_ := Name.mkStr n s!"rec_{i}"
    if (env.find? rec_).isSome then rec_ :: numbered n (i + 1) else []

/-- Notes what came of a declaration that is in the environment, or should be. -/
def note (d : Declaration) (o : Standing) : IO Unit := do
  for n in namesOf d ++ recursors (← s.env.get) d do
    s.standings.modify fun known => known.insert n o

/-- The kernel's work is not counted and goes as deep as it must: the process has limits of its own. -/
def kernelOptions : Options := maxRecDepth.set (maxHeartbeats.set Options.empty 0) 100000

mutual

/-- The axioms on which a constant rests, or why it is of no use. A constant of the goals is added when it is first needed. -/
partial def standingOf (s : Solution) (n : Name) : IO Standing := do
  match (← s.standings.get).get? n, s.goals.declarations.get? n with
  | some o, _ => return o
  | none, none => return .checked (← s.goals.libraryAxioms n)
  | none, some d =>
    s.add d
    return ((← s.standings.get).get? n).getD (.failed "It is not what it should be.")

/-- Gives a declaration to the kernel, after what it mentions, and notes what came of it. -/
partial def add (s : Solution) (d : Declaration) : IO Unit := do
  let own := namesOf d
  let axioms ← IO.mkRef (match d with
    | .axiomDecl v => [v.name]
    | _ => [])
  let failure ← IO.mkRef (none : Option String)
  (usedBy d).forM fun n => do
    if !own.contains n then
      match ← s.standingOf n with
      | .checked others => axioms.modify fun known => union known others
      | .failed message => failure.set (some s!"It rests on `{(withoutRoot n).toString}`: {message}")
  match ← failure.get with
  | some message => s.note d (.failed message)
  | none =>
    match (← s.env.get).addDecl kernelOptions d with
    | .ok env =>
      s.env.set env
      s.note d (.checked (← axioms.get))
    | .error e => s.note d (.failed (← (e.toMessageData Options.empty).toString))

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
  let taken ← (namesOf d).filterM fun n => do return s.goals.declarations.contains n || (← s.standings.get).contains n
  if taken.isEmpty then
    s.add d
  else
    for n in taken do
      s.changed.modify fun known => known.insert n ()
    let recs := match d with
      | .inductDecl _ _ types _ => types.map fun t => Name.mkStr t.name "rec"
      | _ => []
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
    s.findings.modify fun known => known.insert goal.name (.settled (.failed "The kernel was not asked."))
    if let some o := (← s.standings.get).get? name then
      s.findings.modify fun known => known.insert goal.name (.settled o)
    if name != goal.name then
      s.names.modify fun known => known.insert goal.name name
  else
    s.findings.modify fun known => known.insert goal.name (.otherStatement none)
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

/-- What is found about a goal. -/
def finding (goal : ConstantVal) : IO Json := do
  let tell (finding : String) (fields : List (String × Json)) : Json :=
    Json.mkObj ([("name", toJson goal.name.toString), ("finding", toJson finding)] ++ fields)
  match (← s.findings.get).get? goal.name with
  | none => return tell "missing" []
  | some .notATheorem => return tell "not a theorem" []
  | some (.settled (.failed message)) => return tell "kernel" [("message", toJson message)]
  | some (.settled (.checked axioms)) =>
    return tell "checked" [("axioms", toJson (axioms.toArray.map fun n => (withoutRoot n).toString))]
  | some (.otherStatement _) =>
    match (← s.declarations.get).get? goal.name with
    | some (.thmDecl proof) =>
      match ← s.firstChanged? proof.type.getUsedConstants.toList with
      | some n => return tell "other meaning" [("constant", toJson n.toString)]
      | none => return tell "other statement" []
    | _ => return tell "other statement" []

end Solution

/-! ## The program -/

/-- What is to be checked. The lines of two exports follow: the goals', then the solution's. -/
structure Task where
  /-- The file of goals, of which only the header is read. -/
  text : String
  fileName : String
  names : List String
  goalLines : Nat
  solutionLines : Nat

def Task.read (j : Json) : Except String Task := do
  return {
    text := ← (← j.getObjVal? "text").getStr?
    fileName := ← (← j.getObjVal? "file").getStr?
    names := (← (← (← j.getObjVal? "names").getArr?).mapM Json.getStr?).toList
    goalLines := ← (← j.getObjVal? "goal lines").getNat?
    solutionLines := ← (← j.getObjVal? "solution lines").getNat? }

/-- What is found about each goal, or why the goals cannot be used or the solution cannot be read. -/
def Task.findings (task : Task) (input : IO.FS.Stream) : IO Json := do
  let goals ← (do
    let (imports, _, _) ← readHeader (Parser.mkInputContext task.text task.fileName)
    let env ← importModules imports Options.empty
    readGoals env.toKernelEnv task.names input task.goalLines : IO Goals).toBaseIO
  match goals with
  | .error e => return Json.mkObj [("goals", toJson e.toString)]
  | .ok goals =>
    let solution ← Solution.new goals
    match ← (readDeclarations input task.solutionLines solution.take).toBaseIO with
    | .error e => return Json.mkObj [("unreadable", toJson e.toString)]
    | .ok () =>
      let known := task.names.filterMap goals.theorems.get?
      return Json.mkObj [("findings", toJson (← known.mapM solution.finding).toArray)]

/-- Does the task that standard input tells of. -/
def check : IO Unit := do
  let input ← IO.getStdin
  let line ← input.getLine
  match (do Task.read (← Json.parse line) : Except String Task) with
  | .ok task => report (← task.findings input)
  | .error message => throw (IO.userError message)

end ProofServer
