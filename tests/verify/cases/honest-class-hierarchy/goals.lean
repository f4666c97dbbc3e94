class Magma (α : Type) where
  op : α → α → α

class Unital (α : Type) extends Magma α where
  e : α
  left : ∀ a, op e a = a
  right : ∀ a, op a e = a

instance : Unital Nat where
  op := (· + ·)
  e := 0
  left := Nat.zero_add
  right := Nat.add_zero

theorem unit_unique {α : Type} [Unital α] (x : α) (h : ∀ a : α, Magma.op x a = a) : x = Unital.e := sorry

theorem nat_unit : (Unital.e : Nat) = 0 := sorry
