def Positive : Type := { n : Nat // 0 < n }

theorem root_pos (n : Nat) : 0 < n * n + 1 := sorry

theorem root_sq (n : Nat) : ((⟨n * n + 1, root_pos n⟩ : Positive)).val = n * n + 1 := sorry
