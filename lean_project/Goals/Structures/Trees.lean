/-!
# Trees and expressions

Inductive types with more than one recursive argument, evaluators, and a small compiler.

split: train
-/

namespace Goals.Structures.Trees

inductive Tree (α : Type) : Type
  | leaf : Tree α
  | node : Tree α → α → Tree α → Tree α

def mirror {α : Type} : Tree α → Tree α
  | Tree.leaf => Tree.leaf
  | Tree.node l a r => Tree.node (mirror r) a (mirror l)

def size {α : Type} : Tree α → Nat
  | Tree.leaf => 0
  | Tree.node l _ r => size l + size r + 1

def leaves {α : Type} : Tree α → Nat
  | Tree.leaf => 1
  | Tree.node l _ r => leaves l + leaves r

def mapTree {α β : Type} (f : α → β) : Tree α → Tree β
  | Tree.leaf => Tree.leaf
  | Tree.node l a r => Tree.node (mapTree f l) (f a) (mapTree f r)

/-- The labels from left to right. -/
def labels {α : Type} : Tree α → List α
  | Tree.leaf => []
  | Tree.node l a r => labels l ++ a :: labels r

inductive Expr : Type
  | const : Nat → Expr
  | plus : Expr → Expr → Expr

def eval : Expr → Nat
  | Expr.const n => n
  | Expr.plus a b => eval a + eval b

inductive Instr : Type
  | push : Nat → Instr
  | add : Instr

/-- What one instruction does to a stack; an addition without two numbers does nothing. -/
def step : Instr → List Nat → List Nat
  | Instr.push n, s => n :: s
  | Instr.add, x :: y :: s => (y + x) :: s
  | Instr.add, s => s

def run : List Instr → List Nat → List Nat
  | [], s => s
  | i :: rest, s => run rest (step i s)

def compile : Expr → List Instr
  | Expr.const n => [Instr.push n]
  | Expr.plus a b => compile a ++ (compile b ++ [Instr.add])

/-- Exchanges the summands everywhere. -/
def flip : Expr → Expr
  | Expr.const n => Expr.const n
  | Expr.plus a b => Expr.plus (flip b) (flip a)

theorem mirror_twice {α : Type} (t : Tree α) : mirror (mirror t) = t := by
  sorry

theorem size_of_mirror {α : Type} (t : Tree α) : size (mirror t) = size t := by
  sorry

theorem one_more_leaf {α : Type} (t : Tree α) : leaves t = size t + 1 := by
  sorry

theorem size_of_map_tree {α β : Type} (f : α → β) (t : Tree α) : size (mapTree f t) = size t := by
  sorry

theorem map_tree_comp {α β γ : Type} (f : α → β) (g : β → γ) (t : Tree α) :
    mapTree g (mapTree f t) = mapTree (g ∘ f) t := by
  sorry

theorem mirror_of_map_tree {α β : Type} (f : α → β) (t : Tree α) :
    mirror (mapTree f t) = mapTree f (mirror t) := by
  sorry

theorem number_of_labels {α : Type} (t : Tree α) : (labels t).length = size t := by
  sorry

theorem node_injective {α : Type} (l r l' r' : Tree α) (a b : α)
    (h : Tree.node l a r = Tree.node l' b r') : l = l' ∧ a = b ∧ r = r' := by
  sorry

theorem leaf_is_not_node {α : Type} (l r : Tree α) (a : α) : Tree.leaf ≠ Tree.node l a r := by
  sorry

theorem eval_of_plus (a b : Expr) : eval (Expr.plus a b) = eval a + eval b := by
  sorry

theorem eval_of_flip (e : Expr) : eval (flip e) = eval e := by
  sorry

theorem run_of_append (p q : List Instr) (s : List Nat) : run (p ++ q) s = run q (run p s) := by
  sorry

theorem compiler_is_correct (e : Expr) (s : List Nat) : run (compile e) s = eval e :: s := by
  sorry

end Goals.Structures.Trees
