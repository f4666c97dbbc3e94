namespace Lists

set_option linter.unusedVariables false
set_option maxRecDepth 2000 in
/-- The empty list adds nothing. -/
@[simp] protected theorem nil_append (l : List Nat) : [] ++ l = l := by
  set_option pp.all true in
  rfl

end Lists
