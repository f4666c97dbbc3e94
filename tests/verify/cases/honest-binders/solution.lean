theorem exists_larger {k : Nat} : ∃ larger : Nat, k < larger := ⟨k + 1, Nat.lt_succ_self k⟩

theorem const_apply (X Y : Type) (x : X) (y : Y) : (fun (z : Y) => x) y = x := rfl
