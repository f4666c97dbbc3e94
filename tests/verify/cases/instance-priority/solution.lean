instance (priority := 10000) everythingIsSmall : LE Nat := ⟨fun _ _ => True⟩

theorem small (n : Nat) : n ≤ 2 := trivial
