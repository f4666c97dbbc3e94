mutual
inductive Forest where
  | nil
  | cons (t : Rose) (rest : Forest)
inductive Rose where
  | node (children : Forest)
end

mutual
def Forest.count : Forest → Nat
  | .nil => 0
  | .cons t rest => t.count + rest.count
def Rose.count : Rose → Nat
  | .node children => children.count + 1
end

mutual
theorem Forest.nonneg : (f : Forest) → 0 ≤ f.count
  | .nil => Nat.le_refl 0
  | .cons t rest => Nat.le_trans rest.nonneg (Nat.le_add_left _ _)
theorem Rose.pos : (t : Rose) → 0 < t.count
  | .node children => Nat.lt_of_le_of_lt children.nonneg (by simp only [Rose.count]; exact Nat.lt_succ_self _)
end

theorem depth_le (t : Rose) : 0 < t.count := t.pos
