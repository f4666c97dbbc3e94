theorem types_differ : ∃ α β : Sort 0, α ≠ β ∧ Nonempty α ∧ Nonempty β := sorry
