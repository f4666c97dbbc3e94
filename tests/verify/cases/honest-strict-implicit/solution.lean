def Subset' {α : Type} (p q : α → Prop) : Prop := ∀ ⦃a : α⦄, p a → q a

theorem pointed {α : Type} {p q r : α → Prop} (h : Subset' p q) (k : Subset' q r) : Subset' p r :=
  fun _ ha => k (h ha)

theorem auto_bound.{u, v} {A : Sort u} {B : Sort v} (f : A → B) [inst : Inhabited A] : ∃ b, b = f default := ⟨_, rfl⟩
