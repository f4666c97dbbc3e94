structure Raise.{u, v} (α : Type u) : Type (max u v) where
  up ::
  down : α

theorem lift_down.{u, v} {α : Type u} (x : Raise.{u, v} α) : Raise.up.{u, v} x.down = x := by
  cases x
  rfl

universe u v w

theorem helper {α : Type w} (a b : α) (h : a = b) : b = a := h ▸ rfl

def swap {α : Type u} {β : Type v} (p : α × β) : β × α := (p.2, p.1)

theorem swap_swap {α : Type u} {β : Type v} (p : α × β) : swap (swap p) = p := by
  cases p with
  | mk a b => exact helper _ _ rfl
