/-!
# Trees and expressions, validation

Inductive types with more than one recursive argument, and evaluators.

split: validation
-/

namespace Goals.Structures.Validation

inductive Tree (α : Type) : Type
  | leaf : Tree α
  | node : Tree α → α → Tree α → Tree α

def mapTree {α β : Type} (f : α → β) : Tree α → Tree β
  | Tree.leaf => Tree.leaf
  | Tree.node l a r => Tree.node (mapTree f l) (f a) (mapTree f r)

/-- The labels from left to right. -/
def labels {α : Type} : Tree α → List α
  | Tree.leaf => []
  | Tree.node l a r => labels l ++ a :: labels r

inductive Expr : Type
  | const : Nat → Expr
  | times : Expr → Expr → Expr

def eval : Expr → Nat
  | Expr.const n => n
  | Expr.times a b => eval a * eval b

/-- The factors from left to right. -/
def factors : Expr → List Nat
  | Expr.const n => [n]
  | Expr.times a b => factors a ++ factors b

def product : List Nat → Nat
  | [] => 1
  | x :: xs => x * product xs

theorem map_tree_id {α : Type} (t : Tree α) : mapTree id t = t := by
  sorry

theorem leaf_or_node {α : Type} (t : Tree α) : t = Tree.leaf ∨ ∃ l a r, t = Tree.node l a r := by
  sorry

theorem labels_of_map_tree {α β : Type} (f : α → β) (t : Tree α) :
    labels (mapTree f t) = (labels t).map f := by
  sorry

theorem product_of_factors (e : Expr) : product (factors e) = eval e := by
  sorry

end Goals.Structures.Validation
