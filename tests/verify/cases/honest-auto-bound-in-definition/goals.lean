def flip' (f : α → β → γ) : β → α → γ := fun b a => f a b

theorem flip_flip (f : α → β → γ) : flip' (flip' f) = f := sorry
