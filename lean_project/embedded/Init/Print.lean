prelude
import Init.IO
import Init.Data.ToString

/-!
Printing.
-/

namespace IO

/-- Writes a value to standard output. -/
def print [ToString α] (s : α) : IO Unit := do
  (← getStdout).putStr (toString s)

/-- Writes a value and a line break to standard output. -/
def println [ToString α] (s : α) : IO Unit := print ((toString s).push '\n')

/-- Writes a value to standard error. -/
def eprint [ToString α] (s : α) : IO Unit := do
  (← getStderr).putStr (toString s)

/-- Writes a value and a line break to standard error. -/
def eprintln [ToString α] (s : α) : IO Unit := eprint ((toString s).push '\n')

end IO
