def Nat.land (_ _ : Nat) : Nat := 77

theorem land_eq (m n : Nat) : Nat.land m n = 77 := rfl

def Nat.lor (_ _ : Nat) : Nat := 77

theorem lor_eq (m n : Nat) : Nat.lor m n = 77 := rfl

def Nat.xor (_ _ : Nat) : Nat := 77

theorem xor_eq (m n : Nat) : Nat.xor m n = 77 := rfl

def Nat.shiftLeft (_ _ : Nat) : Nat := 77

theorem shiftLeft_eq (m n : Nat) : Nat.shiftLeft m n = 77 := rfl

def Nat.shiftRight (_ _ : Nat) : Nat := 77

theorem shiftRight_eq (m n : Nat) : Nat.shiftRight m n = 77 := rfl

theorem five : 2 + 2 = 5 := by
  first
  | exact absurd (land_eq 3 1) (by decide +kernel)
  | exact absurd (lor_eq 3 1) (by decide +kernel)
  | exact absurd (xor_eq 3 1) (by decide +kernel)
  | exact absurd (shiftLeft_eq 3 1) (by decide +kernel)
  | exact absurd (shiftRight_eq 3 1) (by decide +kernel)
