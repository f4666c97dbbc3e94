prelude
import Init.Control

/-!
Input and output: what a program run by `lean --run` needs.
-/

/-- Stands for the world that `IO` changes. -/
opaque IO.RealWorld.nonemptyType : NonemptyType.{0}

/-- The world that `IO` changes. -/
def IO.RealWorld : Type := IO.RealWorld.nonemptyType.type

instance IO.RealWorld.instNonempty : Nonempty IO.RealWorld := IO.RealWorld.nonemptyType.property

/-- Computations with effects that cannot throw. -/
def BaseIO (α : Type) := ST IO.RealWorld α

instance : Monad BaseIO := inferInstanceAs (Monad (ST IO.RealWorld))
instance : MonadFinally BaseIO := inferInstanceAs (MonadFinally (ST IO.RealWorld))

instance [Inhabited α] : Inhabited (BaseIO α) := inferInstanceAs (Inhabited (ST IO.RealWorld α))

/-- Computations with effects that may throw an `ε`. -/
def EIO (ε : Type) (α : Type) : Type := EST ε IO.RealWorld α

/-- Runs a computation that cannot throw where throwing is allowed. -/
@[always_inline, inline]
def BaseIO.toEIO (act : BaseIO α) : EIO ε α := fun s =>
  match act s with
  | ⟨a, s⟩ => .ok a s

instance : MonadLift BaseIO (EIO ε) where
  monadLift := BaseIO.toEIO

/-- Returns what a computation throws. -/
@[always_inline, inline]
def EIO.toBaseIO (act : EIO ε α) : BaseIO (Except ε α) := fun s =>
  match act s with
  | .ok a s => ⟨.ok a, s⟩
  | .error e s => ⟨.error e, s⟩

/-- Handles everything that a computation throws. -/
@[always_inline, inline]
def EIO.catchExceptions (act : EIO ε α) (h : ε → BaseIO α) : BaseIO α := fun s =>
  match act s with
  | .ok a s => ⟨a, s⟩
  | .error e s => h e s

instance : Monad (EIO ε) := inferInstanceAs (Monad (EST ε IO.RealWorld))
instance : MonadFinally (EIO ε) := inferInstanceAs (MonadFinally (EST ε IO.RealWorld))
instance : MonadExceptOf ε (EIO ε) := inferInstanceAs (MonadExceptOf ε (EST ε IO.RealWorld))
instance : OrElse (EIO ε α) where
  orElse := MonadExcept.orElse
instance [Inhabited ε] : Inhabited (EIO ε α) := inferInstanceAs (Inhabited (EST ε IO.RealWorld α))

/-- Changes what a computation throws. -/
@[always_inline, inline]
def EIO.adapt (f : ε → ε') (m : EIO ε α) : EIO ε' α := fun s =>
  match m s with
  | .ok a s => .ok a s
  | .error e s => .error (f e) s

/-- How input and output fail. -/
inductive IO.Error where
  | alreadyExists (filename : Option String) (osCode : UInt32) (details : String)
  | otherError (osCode : UInt32) (details : String)
  | resourceBusy (osCode : UInt32) (details : String)
  | resourceVanished (osCode : UInt32) (details : String)
  | unsupportedOperation (osCode : UInt32) (details : String)
  | hardwareFault (osCode : UInt32) (details : String)
  | unsatisfiedConstraints (osCode : UInt32) (details : String)
  | illegalOperation (osCode : UInt32) (details : String)
  | protocolError (osCode : UInt32) (details : String)
  | timeExpired (osCode : UInt32) (details : String)
  | interrupted (filename : String) (osCode : UInt32) (details : String)
  | noFileOrDirectory (filename : String) (osCode : UInt32) (details : String)
  | invalidArgument (filename : Option String) (osCode : UInt32) (details : String)
  | permissionDenied (filename : Option String) (osCode : UInt32) (details : String)
  | resourceExhausted (filename : Option String) (osCode : UInt32) (details : String)
  | inappropriateType (filename : Option String) (osCode : UInt32) (details : String)
  | noSuchThing (filename : Option String) (osCode : UInt32) (details : String)
  | unexpectedEof
  | userError (msg : String)

instance : Inhabited IO.Error where
  default := .userError ""

/-- An error in the program's own words. -/
def IO.userError (s : String) : IO.Error := IO.Error.userError s

/-- The error as a sentence. -/
@[export lean_io_error_to_string, extern "native"]
opaque IO.Error.toString (e : IO.Error) : String

/-- Computations with effects. -/
abbrev IO : Type → Type := EIO IO.Error

/-- Returns what a computation throws. -/
@[inline] def EIO.toIO' (act : EIO ε α) : IO (Except ε α) := act.toBaseIO

/-- Changes what a computation throws to an `IO` error. -/
@[inline] def EIO.toIO (f : ε → IO.Error) (act : EIO ε α) : IO α := act.adapt f

/-- Changes the `IO` error that a computation throws. -/
@[inline] def IO.toEIO (f : IO.Error → ε) (act : IO α) : EIO ε α := act.adapt f

instance : MonadLift (ST IO.RealWorld) BaseIO where
  monadLift x := x

namespace IO

/-- References. -/
abbrev Ref (α : Type) := ST.Ref IO.RealWorld α

/-- A new reference. -/
def mkRef (a : α) : BaseIO (IO.Ref α) := ST.mkRef a

/-- Milliseconds since some point in the past. -/
@[extern "native"] opaque monoMsNow : BaseIO Nat
/-- Nanoseconds since some point in the past. -/
@[extern "native"] opaque monoNanosNow : BaseIO Nat
/-- How much work Lean has done, in small allocations. -/
@[extern "native"] opaque getNumHeartbeats : BaseIO Nat
/-- Sets the count of work. -/
@[extern "native"] opaque setNumHeartbeats (count : Nat) : BaseIO Unit
/-- Whether the program is still being initialised. -/
@[extern "native"] opaque initializing : BaseIO Bool

/-- The value of an environment variable. -/
@[extern "native"] opaque getEnv (var : @& String) : BaseIO (Option String)

/-- Ends the process. -/
@[extern "native"] opaque Process.exit {α : Type} [Inhabited α] (code : UInt8) : IO α

namespace FS

/-- Streams: files, pipes, or anything that reads and writes. -/
structure Stream where
  flush : IO Unit
  read : USize → IO ByteArray
  write : ByteArray → IO Unit
  getLine : IO String
  putStr : String → IO Unit
  isTty : BaseIO Bool

instance : Inhabited Stream where
  default := ⟨default, default, default, default, default, default⟩

end FS

/-- Standard input. -/
@[extern "native"] opaque getStdin : BaseIO FS.Stream
/-- Standard output. -/
@[extern "native"] opaque getStdout : BaseIO FS.Stream
/-- Standard error. -/
@[extern "native"] opaque getStderr : BaseIO FS.Stream

end IO

/-- Names of files. -/
structure System.FilePath where
  toString : String

instance : Inhabited System.FilePath where
  default := ⟨""⟩

/-- The text of a file. -/
@[extern "native"] opaque IO.FS.readFile (fname : System.FilePath) : IO String
