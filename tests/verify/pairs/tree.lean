universe u v

inductive Tree (α : Type u) where
  | leaf
  | node (left : Tree α) (value : α) (right : Tree α)

def Tree.size {α : Type u} : Tree α → Nat
  | leaf => 0
  | node left _ right => left.size + 1 + right.size

def Tree.mirror {α : Type u} : Tree α → Tree α
  | leaf => leaf
  | node left value right => node right.mirror value left.mirror

def Tree.depth {α : Type u} : Tree α → Nat
  | leaf => 0
  | node left _ right => max left.depth right.depth + 1

def Tree.map {α : Type u} {β : Type v} (f : α → β) : Tree α → Tree β
  | leaf => leaf
  | node left value right => node (left.map f) (f value) (right.map f)

inductive Tree.Holds {α : Type u} (p : α → Prop) : Tree α → Prop where
  | leaf : Holds p .leaf
  | node (left right : Tree α) (value : α) (h : p value) (l : Holds p left) (r : Holds p right) : Holds p (.node left value right)

theorem size_leaf {α : Type u} : (Tree.leaf : Tree α).size = 0 := by
  first | rfl | simp [Tree.size]

theorem depth_leaf {α : Type u} (t : Tree α) (h : t = .leaf) : t.depth = 0 := by
  first | (subst h; rfl) | simp_all [Tree.depth]

theorem mirror_mirror {α : Type u} (t : Tree α) : t.mirror.mirror = t := by
  induction t <;> simp_all [Tree.mirror]

theorem mirror_size {α : Type u} (t : Tree α) (h : t.mirror.size = t.size) : t.size = t.mirror.size :=
  h.symm

theorem map_id {α : Type u} (t : Tree α) : t.map id = t := by
  induction t <;> simp_all [Tree.map]

theorem map_given {α : Type u} {β : Type v} (f : α → β) (t : Tree α) (h : (t.map f).size = 0 ∧ t.depth = 1) : t.depth = 1 :=
  h.2

theorem holds_leaf {α : Type u} (p : α → Prop) : Tree.Holds p .leaf := by
  constructor

theorem holds_given {α : Type u} (p q : α → Prop) (t : Tree α) (h : p = q) (k : t.Holds p) : t.Holds q :=
  h ▸ k
