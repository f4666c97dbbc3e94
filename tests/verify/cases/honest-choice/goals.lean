theorem right_inverse {α β : Type} (f : α → β) (h : ∀ b, ∃ a, f a = b) : ∃ g : β → α, ∀ b, f (g b) = b := sorry

theorem some_value {α : Type} (h : Nonempty α) : ∃ _ : α, True := sorry
