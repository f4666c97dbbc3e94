universe u

theorem inhabited_left (α : Type u) (β : Type u) (a : α) (_ : β) : Nonempty α := ⟨a⟩
