theorem nonempty_prod.{w, z} {α : Type w} {β : Type z} (a : α) (b : β) : Nonempty (α × β) := ⟨(a, b)⟩
