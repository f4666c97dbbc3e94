inductive Rose where
  | node (children : List Rose)

mutual
def Rose.size : Rose → Nat
  | .node cs => 1 + sizes cs
def sizes : List Rose → Nat
  | [] => 0
  | t :: ts => t.size + sizes ts
end

mutual
def Rose.grow : Rose → Rose
  | .node cs => .node (.node [] :: grows cs)
def grows : List Rose → List Rose
  | [] => []
  | t :: ts => t.grow :: grows ts
end

mutual
theorem mirror_size : (t : Rose) → t.grow.size = 2 * t.size
  | .node cs => by
    have h := grows_size cs
    simp only [Rose.grow, Rose.size, sizes]
    omega
theorem grows_size : (ts : List Rose) → sizes (grows ts) = 2 * sizes ts
  | [] => rfl
  | t :: ts => by
    have h := mirror_size t
    have k := grows_size ts
    simp only [grows, sizes]
    omega
end
