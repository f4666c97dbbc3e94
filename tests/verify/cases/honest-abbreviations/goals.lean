abbrev Endo (α : Type) := α → α

abbrev Injective' {α β : Type} (f : α → β) : Prop := ∀ a b, f a = f b → a = b

theorem composed (f g : Endo Nat) (hf : Injective' f) (hg : Injective' g) : Injective' (fun x => f (g x)) := sorry

theorem injective_id : Injective' (id : Endo Nat) := sorry
