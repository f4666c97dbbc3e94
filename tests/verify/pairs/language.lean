inductive Op where
  | plus
  | times
  | minus

inductive Term where
  | number (n : Nat)
  | look (n : Nat)
  | apply (op : Op) (left right : Term)

def Op.run : Op → Nat → Nat → Nat
  | plus, a, b => a + b
  | times, a, b => a * b
  | minus, a, b => a - b

def Term.eval (store : Nat → Nat) : Term → Nat
  | number n => n
  | look x => store x
  | apply op left right => op.run (left.eval store) (right.eval store)

def Term.simplify : Term → Term
  | apply .plus (number 0) t => t
  | apply .times (number 1) t => t
  | t => t

inductive Term.Closed : Term → Prop where
  | number (n : Nat) : Closed (.number n)
  | apply (op : Op) (left right : Term) (l : Closed left) (r : Closed right) : Closed (.apply op left right)

def Equivalent (s t : Term) : Prop := ∀ store : Nat → Nat, s.eval store = t.eval store

theorem eval_number (store : Nat → Nat) (n : Nat) : (Term.number n).eval store = n := by
  first | rfl | simp [Term.eval]

theorem eval_sum (store : Nat → Nat) : (Term.apply .plus (.number 1) (.look 0)).eval store = 1 + store 0 := by
  first | rfl | simp_all [Term.eval, Op.run]

theorem run_given (op : Op) (a b : Nat) (h : op.run a b = 0) : ∃ c, c = op.run a b ∧ c = 0 :=
  ⟨op.run a b, rfl, h⟩

theorem equivalent_refl (t : Term) : Equivalent t t := by
  intro store
  first | rfl | simp_all

theorem equivalent_given (s t : Term) (h : Equivalent s t ∧ s.Closed) : s.Closed ∧ Equivalent s t :=
  ⟨h.2, h.1⟩

theorem simplify_number (n : Nat) : (Term.number n).simplify = .number n := by
  first | rfl | simp [Term.simplify]

theorem simplify_given (t : Term) (h : t.simplify = t) : t = t.simplify :=
  h.symm

theorem closed_number : (Term.number 3).Closed := by
  constructor
