noncomputable def pick {α β : Type} (f : α → β) (h : ∀ b, ∃ a, f a = b) (b : β) : α := Classical.choose (h b)

theorem right_inverse {α β : Type} (f : α → β) (h : ∀ b, ∃ a, f a = b) : ∃ g : β → α, ∀ b, f (g b) = b :=
  ⟨pick f h, fun b => Classical.choose_spec (h b)⟩

theorem some_value {α : Type} (h : Nonempty α) : ∃ _ : α, True := ⟨Classical.choice h, trivial⟩
