instance (priority := high) subtraction : HAdd Nat Nat Nat := ⟨Nat.sub⟩

def double (n : Nat) : Nat := n + n

theorem doubled : double 3 = 0 := rfl
