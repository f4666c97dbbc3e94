theorem pair_type.{u, v} (α : Type u) (β : Type v) : (α × β : Type (max u v)) = (α × β) := sorry

theorem pi_prop.{u} (α : Sort u) (p : α → Prop) (h : ∀ a, p a) : (∀ a, p a) = True := sorry
