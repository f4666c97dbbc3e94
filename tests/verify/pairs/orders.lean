class Order (α : Type) where
  le : α → α → Prop
  refl : ∀ a, le a a
  trans : ∀ a b c, le a b → le b c → le a c

class Lattice (α : Type) extends Order α where
  sup : α → α → α
  left : ∀ a b, le a (sup a b)
  least : ∀ a b c, le a c → le b c → le (sup a b) c

instance natOrder : Order Nat where
  le a b := a ≤ b
  refl := by simp
  trans _ _ _ := Nat.le_trans

instance pairOrder {α β : Type} [Order α] [Order β] : Order (α × β) where
  le p q := Order.le p.1 q.1 ∧ Order.le p.2 q.2
  refl p := ⟨Order.refl p.1, Order.refl p.2⟩
  trans p q r h k := ⟨Order.trans p.1 q.1 r.1 h.1 k.1, Order.trans p.2 q.2 r.2 h.2 k.2⟩

def Upper {α : Type} [Order α] (p : α → Prop) (b : α) : Prop := ∀ a, p a → Order.le a b

def Least {α : Type} [Order α] (p : α → Prop) (b : α) : Prop := p b ∧ ∀ a, p a → Order.le b a

def Monotone {α β : Type} [Order α] [Order β] (f : α → β) : Prop := ∀ a b, Order.le a b → Order.le (f a) (f b)

inductive Chain {α : Type} [Order α] : List α → Prop where
  | nil : Chain []
  | one (a : α) : Chain [a]
  | more (a b : α) (l : List α) (h : Order.le a b) (t : Chain (b :: l)) : Chain (a :: b :: l)

-- instances: natOrder
theorem nat_le (a b : Nat) (h : Order.le a b) (k : b = 0) : Order.le a 0 :=
  k ▸ h

-- instances: natOrder pairOrder
theorem pair_given (p q : Nat × Nat) (h : Order.le p q) : ∃ r, Order.le p r :=
  ⟨q, h⟩

theorem monotone_id {α : Type} [Order α] : Monotone (fun a : α => a) := by
  intro a b h
  first | exact h | simp_all

theorem monotone_given {α : Type} [Order α] (f : α → α) (h : Monotone f) : Monotone f ∨ False :=
  Or.inl h

-- instances: natOrder
theorem least_zero (p : Nat → Prop) (h : Least p 0) : Least p 0 ∧ Upper p 0 ∨ Least p 0 :=
  Or.inr h

theorem upper_given {α : Type} [Order α] (p : α → Prop) (a b : α) (h : Upper p a) (k : a = b) : Upper p b :=
  k ▸ h

theorem chain_nil {α : Type} [Order α] : Chain ([] : List α) := by
  constructor

-- instances: natOrder
theorem chain_given (l : List Nat) (h : Chain l) : ¬¬Chain l :=
  fun k => k h

theorem sup_given {α : Type} [Lattice α] (a b : α) (h : Lattice.sup a b = b) : b = Lattice.sup a b :=
  h.symm
