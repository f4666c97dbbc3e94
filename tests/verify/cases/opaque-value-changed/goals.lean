opaque secret : { n : Nat // n ≤ 9 } := ⟨7, by decide⟩

theorem found : secret.val = 0 := sorry
