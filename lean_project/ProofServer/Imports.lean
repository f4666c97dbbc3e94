import ProofServer.Names

/-!
The header of a file: the modules that it imports, and the environment that they make.

Importing takes longer than reading most files, and files of goals often have the same header: recent environments are kept.
-/

namespace ProofServer
open Lean

/-- Whether a name is that of a module: no part of it leads elsewhere when the parts become folders and a file. -/
def isModuleName : Name → Bool
  | .str p s => !s.isEmpty && s != "." && s != ".." && !s.toList.any (fun c => c == '/' || c == '\\' || c == ':' || c.toNat < 32)
      && (p == .anonymous || isModuleName p)
  | _ => false

/-- The words of a piece of syntax, without spaces and comments. -/
partial def wordsOf : Syntax → List String
  | .atom _ word => [word]
  | .ident _ _ name _ => [name.toString]
  | .node _ _ children => children.toList.flatMap wordsOf
  | .missing => []

/-- The header of a file that was parsed. -/
structure Header where
  imports : Array Import
  /-- Its text, without spaces and comments. -/
  words : List String
  /-- Where parsing goes on. -/
  parserState : Parser.ModuleParserState
  /-- What is wrong with it. -/
  messages : MessageLog

/-- Parses the header of a file. Throws if it imports what is no name of a module. -/
def readHeader (input : Parser.InputContext) : IO Header := do
  let (header, parserState, messages) ← Parser.parseHeader input
  let imports := Elab.headerToImports header
  for i in imports do
    if !isModuleName i.module then
      throw (IO.userError s!"`{i.module.toString}` is no name of a module")
  return { imports, words := wordsOf header, parserState, messages }

private unsafe def importAllUnsafe (imports : Array Import) : IO Environment := do
  -- Importing resets the permission.
  enableInitializersExecution
  importModules imports Options.empty (loadExts := true)

/-- The environment of a file's imports, notations and attributes included. -/
@[implemented_by importAllUnsafe]
opaque importAll (imports : Array Import) : IO Environment

/-- An environment that is kept. -/
structure Imported where
  words : List String
  /-- When each imported module was compiled. A module is compiled again, too, when one that it imports was. -/
  times : List IO.FS.SystemTime
  env : Environment

/-- The environments of recent headers, the latest first. -/
abbrev KeptImports := IO.Ref (List Imported)

/-- How many environments are kept. -/
def maxKeptImports : Nat := 2

/-- The environment of a header, kept or new. Throws if a module is missing. -/
def KeptImports.importAll (kept : KeptImports) (header : Header) : IO Environment := do
  let times ← header.imports.toList.mapM fun i => do return (← (← findOLean i.module).metadata).modified
  let fits (known : Imported) := sameLists (· == ·) known.words header.words && sameLists (· == ·) known.times times
  let (found, others) := (← kept.get).partition fits
  let env ← match found with
    | known :: _ => pure known.env
    | [] => ProofServer.importAll header.imports
  kept.set (({ words := header.words, times, env } :: others).take maxKeptImports)
  return env

end ProofServer
