class Op (α : Type) where
  op : α → α → α

instance addOp : Op Int := ⟨(· + ·)⟩

instance {α β : Type} [Op α] [i : Op β] : Op (α × β) := ⟨fun a b => (Op.op a.1 b.1, i.op a.2 b.2)⟩

theorem zero_op [given : Op Nat] (h : ∀ n, Op.op 0 n = n) : Op.op 0 (Op.op 0 1) = 1 := by
  rw [h, h]
