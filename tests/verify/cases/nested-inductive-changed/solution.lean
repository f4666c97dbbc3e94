inductive Pack (α : Type) where
  | empty

inductive Rose where
  | node (children : Pack Rose)

theorem leaf_only (t : Rose) : t = .node .empty := by
  cases t with
  | node c => cases c; rfl
