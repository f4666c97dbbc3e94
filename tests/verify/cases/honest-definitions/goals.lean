inductive Tree where
  | leaf
  | node (left right : Tree)

def Tree.size : Tree → Nat
  | .leaf => 1
  | .node l r => l.size + r.size

structure Box (α : Type) where
  content : α

instance : Add (Box Nat) := ⟨fun a b => ⟨a.content + b.content⟩⟩

infixl:65 " <+> " => Tree.node

theorem size_swap (s t : Tree) : (s <+> t).size = (t <+> s).size := sorry

theorem box_swap (a b : Box Nat) : a + b = b + a := sorry
