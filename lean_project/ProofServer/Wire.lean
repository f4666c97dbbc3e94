import ProofServer.Run

/-!
Requests and replies: JSON, one document per line.
-/

namespace ProofServer
open Lean

/-- The requests. -/
inductive Request where
  | load (text fileName : String) (all talk : Bool)
  | close (document : Nat)
  | start (document : Nat) (name : String)
  | run (state : Nat) (tactics : Array String) (limit spent : Nat) (stopAtProof : Bool)
  | «show» (states : Array Nat)
  | release (states : Array Nat)
  | memory

/-- Reads every element of an array. -/
def elements (read : Json → Except String α) (j : Json) : Except String (Array α) := do
  let mut found := #[]
  for item in (← j.getArr?) do
    found := found.push (← read item)
  return found

/-- A field that may be missing. -/
def optional (read : Json → Except String α) (j : Json) (field : String) (otherwise : α) : Except String α :=
  match j.getObjVal? field with
  | .ok value => read value
  | .error _ => .ok otherwise

/-- Reads a request; the error says why it is invalid. -/
def Request.read (j : Json) : Except String Request := do
  let field (name : String) := j.getObjVal? name
  match ← (← field "do").getStr? with
  | "load" =>
    return .load (← (← field "text").getStr?) (← (← field "file").getStr?) (← optional Json.getBool? j "all" false)
      (← optional Json.getBool? j "messages" false)
  | "close" => return .close (← (← field "document").getNat?)
  | "open" => return .start (← (← field "document").getNat?) (← (← field "name").getStr?)
  | "run" =>
    return .run (← (← field "state").getNat?) (← elements Json.getStr? (← field "tactics"))
      (← optional Json.getNat? j "heartbeats" 0) (← optional Json.getNat? j "spent" 0)
      (← optional Json.getBool? j "stop at proof" false)
  | "show" => return .show (← elements Json.getNat? (← field "states"))
  | "release" => return .release (← elements Json.getNat? (← field "states"))
  | "memory" => return .memory
  | other => .error s!"unknown request {other}"

/-- The fields of a reply, without the number of the request. -/
abbrev Reply := List (String × Json)

/-- A tactic state under its number. -/
def View.write (v : View) (state : Nat) : Reply :=
  [("state", toJson state), ("key", toJson v.key), ("coupled", toJson v.coupled)]

/-- An error of a kind. -/
def writeError (kind message : String) : Reply :=
  [("error", toJson kind), ("message", toJson message)]

end ProofServer
