axiom choose_from_empty : (α : Type) → α

theorem five : 2 + 2 = 5 := nomatch choose_from_empty Empty
