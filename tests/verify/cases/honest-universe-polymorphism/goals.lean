universe u v

structure Raise (α : Type u) : Type (max u v) where
  up ::
  down : α

theorem lift_down {α : Type u} (x : Raise.{u, v} α) : Raise.up.{u, v} x.down = x := sorry

def swap {α : Type u} {β : Type v} (p : α × β) : β × α := (p.2, p.1)

theorem swap_swap {α : Type u} {β : Type v} (p : α × β) : swap (swap p) = p := sorry
