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

theorem depth_le (t : Rose) : 0 < t.count := sorry
