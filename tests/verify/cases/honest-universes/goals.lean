universe u v

theorem nonempty_prod {α : Type u} {β : Type v} (a : α) (b : β) : Nonempty (α × β) := sorry
