/-! # A file
with another heading, `sorry`, and `#eval` -/

/- a comment /- in a comment -/ goes on -/
/-- Doubles; `twice 0 = 0`. "theorem" -/
def twice (n : Nat) : Nat := /- here -/ n + n

/-- A structure. -/
structure Documented where
  /-- A field. -/
  field : Nat := 3
  /-- Another. -/
  other : Bool

/-- Shown. -/
theorem documented (n : Nat) : twice n = n + n := by
  -- first
  unfold twice -- second
  /- third -/
  rfl

/-! The end. -- sorry -/
-- and nothing after it
