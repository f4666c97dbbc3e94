/-! # A file
with a heading -/

/-- Twice. -/
def twice (n : Nat) : Nat := n + n -- not three times

/-- What is to be shown. -/
theorem documented (n : Nat) : twice n = n + n := sorry
