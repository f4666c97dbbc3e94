theorem positive : ∃ n : Nat, 0 < n := ⟨1, Nat.one_pos⟩

noncomputable def secret : Nat := Classical.choose positive

theorem secret_pos : 0 < secret := Classical.choose_spec positive
