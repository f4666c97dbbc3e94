opaque Lean.reduceBool (b : Bool) : Bool := b

def yes (_ : Nat) : Bool := true

@[noinline] def no (_ : Nat) : Bool := false
@[implemented_by yes] def maybe (_ : Nat) : Bool := false

def first : Bool := no 0
def second : Bool := maybe 0

theorem first_false : Lean.reduceBool first = false := by decide +kernel
theorem second_true : Lean.reduceBool second = true := by decide +kernel

theorem five : 2 + 2 = 5 :=
  nomatch (first_false.symm.trans (congrArg Lean.reduceBool (rfl : first = second))).trans second_true
