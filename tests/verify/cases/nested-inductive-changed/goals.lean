inductive Pack (α : Type) where
  | empty
  | more (a : α) (rest : Pack α)

inductive Rose where
  | node (children : Pack Rose)

theorem leaf_only (t : Rose) : t = .node .empty := sorry
