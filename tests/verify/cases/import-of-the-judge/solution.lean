import ProofServer

/-- The judge's own list of what is forbidden. -/
def ProofServer.isForbidden (kind : Lean.Name) : Bool := (ProofServer.forbiddenKinds.lookup kind).isSome

theorem five : 2 + 2 = 5 := sorry
