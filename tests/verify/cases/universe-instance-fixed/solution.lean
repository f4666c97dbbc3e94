theorem types_differ : ∃ α β : Sort 1, α ≠ β ∧ Nonempty α ∧ Nonempty β := by
  refine ⟨Unit, Bool, ?_, ⟨()⟩, ⟨true⟩⟩
  intro h
  have lonely : ∀ a b : Bool, a = b := h ▸ (fun _ _ => rfl : ∀ a b : Unit, a = b)
  cases lonely true false
