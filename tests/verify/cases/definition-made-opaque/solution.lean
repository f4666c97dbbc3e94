opaque hiddenThree : { n : Nat // n = 3 } := ⟨3, rfl⟩

noncomputable def hidden : Nat := hiddenThree.val

theorem hidden_three : hidden = 3 := hiddenThree.property
