/-! No sorry, no axiom, no native_decide; /- not even #eval -/ here. -/

/-- This is not `unsafe`: by sorry. -/
def «sorry» : String := "
#eval IO.FS.removeFile \"everything\" -- run_cmd
axiom cheat : False
"

theorem admit_nothing' (p : Prop) (native_decide : p) : p := native_decide -- sorry

/-- Proved, no `sorry` in it. -/
theorem swap (p q : Prop) (h : p ∨ q) : q ∨ p := /- by sorry -/ by
  -- stop
  cases h with /- admit -/
  | inl unsafe' => exact .inr (admit_nothing' p unsafe')
  | inr initialize' => exact .inl initialize'
-- theorem swap (p q : Prop) (h : p ∨ q) : q ∨ p := sorry
