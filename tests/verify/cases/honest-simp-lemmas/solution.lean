inductive Bush where
  | leaf : Bush
  | node : Bush → Nat → Bush → Bush

@[simp] def Bush.size : Bush → Nat
  | .leaf => 0
  | .node l _ r => l.size + r.size + 1

def Bush.flip : Bush → Bush
  | .leaf => .leaf
  | .node l n r => .node r.flip n l.flip

@[simp] theorem Bush.flip_leaf : Bush.leaf.flip = .leaf := rfl
@[simp ↓] theorem Bush.flip_node (l r : Bush) (n : Nat) : (Bush.node l n r).flip = .node r.flip n l.flip := rfl

section
attribute [local simp] Nat.add_comm

theorem size_flip (t : Bush) : t.flip.size = t.size := by
  induction t with
  | leaf => simp
  | node l n r ihl ihr => simp [ihl, ihr]
end

theorem flip_flip (t : Bush) : t.flip.flip = t := by
  induction t with
  | leaf => rfl
  | node l n r ihl ihr => simp [ihl, ihr]
