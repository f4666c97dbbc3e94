class Magma (α : Type) where
  op : α → α → α

class Unital (α : Type) extends Magma α where
  e : α
  left : ∀ a, op e a = a
  right : ∀ a, op a e = a

class Monoidal (α : Type) extends Unital α where
  assoc : ∀ a b c : α, op (op a b) c = op a (op b c)

instance : Unital Nat where
  op := (· + ·)
  e := 0
  left := Nat.zero_add
  right := Nat.add_zero

instance (priority := low) orUnital : Unital Bool where
  op := or
  e := false
  left := Bool.false_or
  right := Bool.or_false

instance : Monoidal Bool := { orUnital with assoc := Bool.or_assoc }

theorem unit_unique {α : Type} [Unital α] (x : α) (h : ∀ a : α, Magma.op x a = a) : x = Unital.e := by
  rw [← h Unital.e, Unital.right]

theorem nat_unit : (Unital.e : Nat) = 0 := rfl
