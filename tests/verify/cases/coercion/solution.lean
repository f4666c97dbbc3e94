structure Claim where
  n : Nat

def truth (_ : Nat) : Claim := ⟨0⟩

instance : CoeSort Claim Prop := ⟨fun c => c.n = 0⟩

theorem win : truth 3 := rfl
