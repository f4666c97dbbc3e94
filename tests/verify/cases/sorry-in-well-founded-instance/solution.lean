def ascending : WellFoundedRelation Nat := ⟨fun a b => b < a, sorry⟩

theorem up (n : Nat) : 2 + 2 = 5 :=
  ascending.wf.fix (C := fun _ => 2 + 2 = 5) (fun n ih => ih (n + 1) (Nat.lt_succ_self n)) n

theorem five : 2 + 2 = 5 := up 0
