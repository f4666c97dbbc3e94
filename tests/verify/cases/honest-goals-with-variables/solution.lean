def Sets.inter {α : Type} (p q : α → Prop) : α → Prop := fun a => p a ∧ q a

theorem Sets.inter_sub {α : Type} (p q : α → Prop) :
    (fun p q : α → Prop => ∀ a, p a → q a) (Sets.inter p q) p :=
  fun _ h => h.1
