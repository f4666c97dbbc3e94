import ProofServer.Document
import ProofServer.Wire

/-!
The server itself: a table of documents, a table of tactic states, and the loop that reads a request, does it, and replies.
-/

namespace ProofServer
open Lean Elab Tactic

/-- A stored tactic state. -/
structure Kept where
  hole : Hole
  saved : Snapshot

/-- Everything the server stores. A released number is reused. -/
structure Memory where
  documents : Array (Option Document) := #[]
  states : Array (Option Kept) := #[]
  free : List Nat := []

/-- Stores a state and assigns it a number. -/
def Memory.keep (memory : Memory) (kept : Kept) : Nat × Memory :=
  match memory.free with
  | n :: free => (n, { memory with states := memory.states.set! n (some kept), free })
  | [] => (memory.states.size, { memory with states := memory.states.push (some kept) })

/-- Releases a state. -/
def Memory.release (memory : Memory) (state : Nat) : Memory :=
  match memory.states[state]? with
  | some (some _) => { memory with states := memory.states.set! state none, free := state :: memory.free }
  | _ => memory

/-- What a request needs of the server. -/
structure Server where
  holes : IO.Ref (List Hole)
  imports : KeptImports
  memory : IO.Ref Memory
  input : IO.FS.Stream
  output : IO.FS.Stream
  /-- The number of the request that is being answered, as the other side gave it. -/
  current : IO.Ref Json

/-- Stores a state and reports it. -/
def Server.tell (server : Server) (hole : Hole) (saved : Snapshot) (view : View) : BaseIO Reply := do
  let state ← server.memory.modifyGet fun memory => memory.keep { hole, saved }
  return view.write state

/-- Sends one line, under the number of the request. -/
def Server.send (server : Server) (reply : Reply) : IO Unit := do
  server.output.putStr ((Json.mkObj (("id", ← server.current.get) :: reply)).compress ++ "\n")
  server.output.flush

/--
Replies to `run`: a line for each tactic, as soon as it is known, so that the other side sees which one is being run. With `stopAtProof`,
those after one that finishes the proof are not run. `place` is the first one's among all.
-/
def Server.runAll (server : Server) (kept : Kept) (tactics : List String) (limit spent : Nat) (stopAtProof : Bool)
    (place : Nat := 0) : IO Unit := do
  match tactics with
  | [] => pure ()
  | tactic :: rest =>
    let (outcome, heartbeats) ← runTactic kept.hole kept.saved tactic limit spent
    let reply ← match outcome with
      | .state saved view => server.tell kept.hole saved view
      | .finished => pure [("finished", toJson true)]
      | .error kind message => pure (writeError kind message)
    server.send (("tactic", toJson place) :: ("heartbeats", toJson heartbeats) :: reply)
    match outcome with
    | .finished => if !stopAtProof then server.runAll kept rest limit spent stopAtProof (place + 1)
    | _ => server.runAll kept rest limit spent stopAtProof (place + 1)

/-- Replies to `open`: the state in which the proof of a hole begins. -/
def Server.start (server : Server) (hole : Hole) : BaseIO Reply := do
  match ← hole.ask (do hole.start.restore; view) with
  | .ok view => server.tell hole hole.start view
  | .error message => return writeError "elaboration" message

/-- Replies to `show`: the goals of each state; of a state that is not known, none. -/
def Server.showAll (server : Server) (states : Array Nat) : BaseIO Reply := do
  let memory ← server.memory.get
  let mut shown := #[]
  for state in states do
    let texts ← match memory.states[state]? with
      | some (some kept) => kept.hole.ask (do kept.saved.restore; goalTexts)
      | _ => pure (.ok #[])
    shown := shown.push (match texts with
      | .ok texts => texts
      | .error message => #[message])
  return [("goals", toJson shown)]

/-- Replies to `load`: what the file states. -/
def Server.load (server : Server) (text fileName : String) (all talk : Bool) : BaseIO Reply := do
  match ← (readDocument server.holes server.imports text fileName all (talk := talk)).toBaseIO with
  | .error e => return writeError "imports" e.toString
  | .ok (document, _) =>
    let number ← server.memory.modifyGet fun memory =>
      (memory.documents.size, { memory with documents := memory.documents.push (some document) })
    return [
      ("document", toJson number), ("statements", toJson (document.statements.map Statement.write)), ("left", toJson document.left),
      ("errors", toJson document.errors), ("messages", toJson document.messages)]

/-- The hole of a name in a document. -/
def Memory.hole? (memory : Memory) (document : Nat) (name : String) : Option Hole := do
  let found ← (← memory.documents[document]?)
  let statement ← found.statements.toList.find? fun s => s.hole.name.toString == name
  return statement.hole

/-- Releases a document. -/
def Memory.close (memory : Memory) (document : Nat) : Memory :=
  if document < memory.documents.size then
    { memory with documents := memory.documents.set! document none }
  else
    memory

/-- How many documents and states are stored. -/
def Memory.count (memory : Memory) : Reply :=
  [ ("documents", toJson (memory.documents.toList.countP Option.isSome)),
    ("states", toJson (memory.states.size - memory.free.length))]

/-- Handles a request, and replies. -/
def Server.answer (server : Server) (request : Request) : IO Unit := do
  let memory ← server.memory.get
  match request with
  | .load text fileName all talk => server.send (← server.load text fileName all talk)
  | .close document =>
    server.memory.modify fun memory => memory.close document
    server.send []
  | .start document name =>
    match memory.hole? document name with
    | some hole => server.send (← server.start hole)
    | none => server.send (writeError "request" s!"document {document} has no statement {name}")
  | .run state tactics limit spent stopAtProof =>
    match memory.states[state]? with
    | some (some kept) => server.runAll kept tactics.toList limit spent stopAtProof
    | _ => server.send (writeError "request" s!"there is no state {state}")
  | .show states => server.send (← server.showAll states)
  | .release states =>
    server.memory.modify fun memory => states.foldl Memory.release memory
    server.send []
  | .memory => server.send memory.count

/-- Reads requests and replies to them until the input ends. -/
partial def Server.loop (server : Server) : IO Unit := do
  let line ← server.input.getLine
  if !line.isEmpty then
    match Json.parse line with
    | .error message => server.send (writeError "request" message)
    | .ok j =>
      server.current.set ((j.getObjVal? "id").toOption.getD (toJson (0 : Nat)))
      match Request.read j with
      | .error message => server.send (writeError "request" message)
      | .ok request => server.answer request
    server.loop

/-- Serves standard input and output. -/
def serve : IO Unit := do
  let server : Server := {
    holes := ← watchHoles, imports := ← IO.mkRef [], memory := ← IO.mkRef {}, input := ← IO.getStdin, output := ← IO.getStdout
    current := ← IO.mkRef (toJson (0 : Nat)) }
  server.loop

end ProofServer
