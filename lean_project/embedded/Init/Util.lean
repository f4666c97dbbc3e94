prelude
import Init.Core

/-!
Reporting bugs with their place, and printing while a pure value is computed.
-/

universe u v

/-- The text of a bug report: where, and what. -/
@[extern "native"] opaque mkPanicMessage (modName : String) (line col : Nat) (msg : String) : String

/-- The text of a bug report: where, in which declaration, and what. -/
@[extern "native"] opaque mkPanicMessageWithDecl (modName : String) (declName : String) (line col : Nat) (msg : String) :
    String

/-- Reports a bug and its place, and goes on with the default value. -/
@[never_extract, inline]
def panicWithPos {α : Sort u} [Inhabited α] (modName : String) (line col : Nat) (msg : String) : α :=
  panic (mkPanicMessage modName line col msg)

/-- Reports a bug, its place and its declaration, and goes on with the default value. What `panic!` means. -/
@[never_extract, inline]
def panicWithPosWithDecl {α : Sort u} [Inhabited α] (modName : String) (declName : String) (line col : Nat)
    (msg : String) : α :=
  panic (mkPanicMessageWithDecl modName declName line col msg)

/-- Prints to the standard error output while a pure value is computed. -/
@[never_extract, extern "lean_dbg_trace"]
def dbgTrace {α : Type u} (msg : String) (f : Unit → α) : α := f ()

