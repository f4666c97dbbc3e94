def flip'.{u, v, w} {α : Sort u} {β : Sort v} {γ : Sort w} (f : α → β → γ) : β → α → γ := fun b a => f a b

variable {A : Sort u} {B : Sort v} {C : Sort w}

theorem flip_flip (f : A → B → C) : flip' (flip' f) = f := rfl
