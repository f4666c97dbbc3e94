mutual
inductive Forest where
  | nil
  | cons (tree : Rose) (rest : Forest)
inductive Rose where
  | node (label : Nat) (children : Forest)
end

mutual
def Forest.count : Forest → Nat
  | .nil => 0
  | .cons tree rest => tree.count + rest.count
def Rose.count : Rose → Nat
  | .node _ children => children.count + 1
end

mutual
inductive Forest.All (p : Nat → Prop) : Forest → Prop where
  | nil : Forest.All p .nil
  | cons (tree : Rose) (rest : Forest) (h : Rose.All p tree) (t : Forest.All p rest) : Forest.All p (.cons tree rest)
inductive Rose.All (p : Nat → Prop) : Rose → Prop where
  | node (label : Nat) (children : Forest) (h : p label) (t : Forest.All p children) : Rose.All p (.node label children)
end

def Rose.label : Rose → Nat
  | .node label _ => label

def Rose.single (n : Nat) : Rose := .node n .nil

def Small (t : Rose) : Prop := t.All (fun n => n < 10) ∧ t.label ≤ 9

theorem count_nil : Forest.count .nil = 0 := by
  first | rfl | simp [Forest.count]

theorem count_single (n : Nat) : (Rose.single n).count = 1 := by
  first | rfl | simp [Rose.single, Rose.count, Forest.count]

theorem count_given (t : Rose) (f : Forest) (h : t.count = f.count) : f.count = t.count :=
  h.symm

theorem label_single (n : Nat) : (Rose.single n).label = n := by
  first | rfl | simp [Rose.single, Rose.label]

theorem all_nil (p : Nat → Prop) : Forest.All p .nil := by
  constructor

theorem all_given (p : Nat → Prop) (t : Rose) (h : t.All p ∨ t.label = 0) : t.label = 0 ∨ t.All p :=
  h.symm

theorem small_given (t : Rose) (h : Small t) : ∃ s, Small s :=
  ⟨t, h⟩

theorem small_or (t : Rose) (h : Small t → False) : ¬Small t :=
  h
