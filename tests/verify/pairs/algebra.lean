universe u

class Magma (α : Type u) where
  op : α → α → α

class Unital (α : Type u) extends Magma α where
  e : α
  left : ∀ a : α, op e a = a
  right : ∀ a : α, op a e = a

class Commutative (α : Type u) [Magma α] : Prop where
  comm : ∀ a b : α, Magma.op a b = Magma.op b a

instance natUnital : Unital Nat where
  op a b := a + b
  e := 0
  left := by simp
  right := by simp

instance boolUnital : Unital Bool where
  op a b := a || b
  e := false
  left := by simp
  right := by simp

-- instances: natUnital
instance natCommutative : Commutative Nat where
  comm := Nat.add_comm

def power {α : Type u} [Unital α] (a : α) : Nat → α
  | 0 => Unital.e
  | n + 1 => Magma.op (power a n) a

def Idempotent {α : Type u} [Magma α] (a : α) : Prop := Magma.op a a = a

structure Submagma (α : Type u) [Magma α] where
  carrier : α → Prop
  closed : ∀ a b : α, carrier a → carrier b → carrier (Magma.op a b)

theorem unit_unique {α : Type u} [Unital α] (x : α) (h : ∀ a : α, Magma.op x a = a) : x = Unital.e := by
  rw [← h Unital.e, Unital.right]

-- instances: natUnital
theorem nat_unit : (Unital.e : Nat) = 0 := by
  first | rfl | simp

-- instances: natUnital
theorem nat_swap (a b : Nat) (h : Magma.op a b = 5) : Magma.op b a = 5 := by
  rw [← h, Commutative.comm]

-- instances: boolUnital
theorem bool_power (a : Bool) : power a 0 = false := by
  first | rfl | simp [power]

-- instances: boolUnital
theorem bool_given (a b : Bool) (h : Magma.op a b = b) : b = Magma.op a b :=
  h.symm

theorem idempotent_unit {α : Type u} [Unital α] : Idempotent (Unital.e : α) := by
  first | exact Unital.left _ | simp_all [Idempotent]

theorem idempotent_given {α : Type u} [Magma α] (a : α) (h : Idempotent a ∧ True) : Idempotent a :=
  h.1

theorem submagma_given {α : Type u} [Magma α] (s : Submagma α) (a : α) (h : s.carrier a) : s.carrier a ∨ s.carrier (Magma.op a a) :=
  Or.inl h

theorem comm_given {α : Type u} [Magma α] [Commutative α] (a b : α) : Magma.op a b = Magma.op b a :=
  Commutative.comm a b
