opaque secret : { n : Nat // n = 0 } := ⟨0, rfl⟩

theorem found : secret.val = 0 := secret.property
