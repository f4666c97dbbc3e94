inductive Rose (α : Type) where
  | node (value : α) (children : List (Rose α))

def Rose.value {α : Type} : Rose α → α
  | .node value _ => value

def Rose.degree {α : Type} : Rose α → Nat
  | .node _ children => children.length

theorem all_leaf {α : Type} (t : Rose α) (h : t.degree = 0) : t = .node t.value [] := sorry
