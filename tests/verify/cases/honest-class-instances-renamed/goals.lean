class Op (α : Type) where
  op : α → α → α

theorem zero_op [Op Nat] (h : ∀ n, Op.op 0 n = n) : Op.op 0 (Op.op 0 1) = 1 := sorry
