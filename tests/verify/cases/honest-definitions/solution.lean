/-- Binary trees. -/
inductive Tree
| leaf : Tree
| node : (left : Tree) → (right : Tree) → Tree

namespace Tree

def size : Tree → Nat
  | leaf => 1 -- a leaf
  | node l r => size l + size r

theorem size_pos (t : Tree) : 0 < t.size := by
  induction t with
  | leaf => exact Nat.one_pos
  | node l r ihl ihr => exact Nat.lt_of_lt_of_le ihl (Nat.le_add_right _ _)

end Tree

theorem size_swap (s t : Tree) : (Tree.node s t).size = (Tree.node t s).size := by
  show s.size + t.size = t.size + s.size
  exact Nat.add_comm _ _

structure Box (α : Type) : Type where
  content : α

instance : Add (Box Nat) where
  add a b := ⟨a.content + b.content⟩

theorem box_swap (a b : Box Nat) : a + b = b + a :=
  congrArg Box.mk (Nat.add_comm a.content b.content)
