class Positive (α : Type) [Add α] [Zero α] : Prop where
  left : ∀ a b : α, a + b = 0 → a = 0
  comm : ∀ a b : α, a + b = b + a

theorem both {α : Type} [Add α] [Zero α] [Positive α] (a b : α) (h : a + b = 0) : a = 0 ∧ b = 0 :=
  ⟨Positive.left a b h, Positive.left b a ((Positive.comm b a).trans h)⟩

instance : Positive Nat where
  left a b h := by omega
  comm := Nat.add_comm

theorem sum_zero (a b : Nat) (h : a + b = 0) : a = 0 ∧ b = 0 := both a b h
