inductive Bush where
  | leaf : Bush
  | node : Bush → Nat → Bush → Bush

def Bush.size : Bush → Nat
  | .leaf => 0
  | .node l _ r => l.size + r.size + 1

def Bush.flip : Bush → Bush
  | .leaf => .leaf
  | .node l n r => .node r.flip n l.flip

theorem size_flip (t : Bush) : t.flip.size = t.size := sorry

theorem flip_flip (t : Bush) : t.flip.flip = t := sorry
