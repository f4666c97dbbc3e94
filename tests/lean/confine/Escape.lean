import Lean

/-! Lean's own ways to files, processes and the network, bound to what is compiled into it. -/

open System (FilePath)

namespace IO.FS
@[extern "native"] opaque writeFile (fname : @& FilePath) (content : @& String) : IO Unit
@[extern "native"] opaque createDir (path : @& FilePath) : IO Unit
@[extern "native"] opaque removeFile (path : @& FilePath) : IO Unit
@[extern "native"] opaque rename (old new : @& FilePath) : IO Unit
@[extern "native"] opaque hardLink (orig link : @& FilePath) : IO Unit
end IO.FS

namespace IO.Process
inductive Stdio where
  | piped | inherit | null

structure StdioConfig where
  stdin : Stdio := .null
  stdout : Stdio := .null
  stderr : Stdio := .null

structure SpawnArgs extends StdioConfig where
  cmd : String
  args : Array String := #[]
  cwd : Option FilePath := none
  env : Array (String × Option String) := #[]
  inheritEnv : Bool := true
  setsid : Bool := false

@[extern "native"] opaque run (args : SpawnArgs) (input? : Option String := none) : IO String
end IO.Process

/-! Sockets of libuv. -/

structure AddressV4 where
  octets : Array UInt8
  port : UInt16

inductive SocketAddress where
  | v4 (address : AddressV4)
  | v6 (address : AddressV4)

opaque SocketPointed : NonemptyType.{0}
def Socket : Type := SocketPointed.type
instance : Nonempty Socket := SocketPointed.property

namespace Std.Internal.UV
@[extern "native"] opaque UDP.Socket.new : IO Socket
@[extern "native"] opaque UDP.Socket.bind (socket : @& Socket) (address : @& SocketAddress) : IO Unit
@[extern "native"] opaque TCP.Socket.new : IO Socket
@[extern "native"] opaque TCP.Socket.bind (socket : @& Socket) (address : @& SocketAddress) : IO Unit
@[extern "native"] opaque TCP.Socket.listen (socket : @& Socket) (backlog : UInt32) : IO Unit
end Std.Internal.UV

open Std.Internal.UV

def home : SocketAddress := .v4 ⟨#[127, 0, 0, 1], UInt16.ofBitVec ⟨0, by decide⟩⟩

/-- Throws unless there is something to be had. -/
def found (text : String) : IO Unit := do
  if text.isEmpty then throw (IO.userError "nothing is there")

def readVariable (name : String) : IO Unit := do
  match ← IO.getEnv name with
  | some _ => pure ()
  | none => throw (IO.userError "there is no such variable")
