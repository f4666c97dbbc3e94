set_option linter.unusedVariables false
set_option autoImplicit false
set_option pp.all true
set_option pp.unicode.fun true in
set_option relaxedAutoImplicit false in
theorem helper (n m : Nat) : m = m := by
  set_option pp.notation false in
  exact rfl

theorem unused (n m : Nat) : n = n := set_option linter.all false in helper n n
