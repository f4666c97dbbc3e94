theorem pair_type.{u, v} (α : Type u) (β : Type v) : (α × β : Type (max u v)) = (α × β) := rfl

universe w
theorem pi_prop (α : Sort w) (p : α → Prop) (h : ∀ a, p a) : (∀ a, p a) = True := propext ⟨fun _ => trivial, fun _ => h⟩
