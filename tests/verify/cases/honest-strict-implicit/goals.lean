def Subset' {α : Type} (p q : α → Prop) : Prop := ∀ ⦃a : α⦄, p a → q a

theorem pointed {α : Type} {p q r : α → Prop} : Subset' p q → Subset' q r → Subset' p r := sorry

theorem auto_bound (f : α → β) [Inhabited α] : ∃ b, b = f default := sorry
