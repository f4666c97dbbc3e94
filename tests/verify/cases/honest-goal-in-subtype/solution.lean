def Positive : Type := { n : Nat // 0 < n }

theorem Positive.ext {a b : Positive} (h : a.val = b.val) : a = b := Subtype.ext h

theorem root_pos (n : Nat) : 0 < n * n + 1 := Nat.succ_pos _

theorem root_sq (n : Nat) : ((⟨n * n + 1, root_pos n⟩ : Positive)).val = n * n + 1 := rfl
