inductive Rose (α : Type) where
  | node (value : α) (children : List (Rose α))

def Rose.value {α : Type} : Rose α → α
  | .node value _ => value

def Rose.degree {α : Type} : Rose α → Nat
  | .node _ children => children.length

mutual
def Rose.size {α : Type} : Rose α → Nat
  | .node _ children => 1 + sizes children
def sizes {α : Type} : List (Rose α) → Nat
  | [] => 0
  | t :: ts => t.size + sizes ts
end

theorem nil_of_length {α : Type} : (l : List α) → l.length = 0 → l = []
  | [], _ => rfl

theorem all_leaf {α : Type} (t : Rose α) (h : t.degree = 0) : t = .node t.value [] := by
  match t, h with
  | .node v cs, h => exact congrArg _ (nil_of_length cs h)
