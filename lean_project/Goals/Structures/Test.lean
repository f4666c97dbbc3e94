/-!
# Trees and expressions, test

Inductive types with more than one recursive argument, evaluators, binary numbers.

split: test
-/

namespace Goals.Structures.Test

/-- A tree that bears its labels at the tips. -/
inductive Tips (α : Type) : Type
  | tip : α → Tips α
  | fork : Tips α → Tips α → Tips α

def reflect {α : Type} : Tips α → Tips α
  | Tips.tip a => Tips.tip a
  | Tips.fork l r => Tips.fork (reflect r) (reflect l)

/-- Puts a tree in the place of every tip. -/
def graft {α β : Type} (f : α → Tips β) : Tips α → Tips β
  | Tips.tip a => f a
  | Tips.fork l r => Tips.fork (graft f l) (graft f r)

def tips {α : Type} : Tips α → List α
  | Tips.tip a => [a]
  | Tips.fork l r => tips l ++ tips r

def forks {α : Type} : Tips α → Nat
  | Tips.tip _ => 0
  | Tips.fork l r => forks l + forks r + 1

/-- Binary numbers, lowest digit first. -/
inductive Binary : Type
  | zero : Binary
  | even : Binary → Binary
  | odd : Binary → Binary

def value : Binary → Nat
  | Binary.zero => 0
  | Binary.even b => 2 * value b
  | Binary.odd b => 2 * value b + 1

def increment : Binary → Binary
  | Binary.zero => Binary.odd Binary.zero
  | Binary.even b => Binary.odd b
  | Binary.odd b => Binary.even (increment b)

inductive Formula : Type
  | truth : Bool → Formula
  | neg : Formula → Formula
  | both : Formula → Formula → Formula
  | either : Formula → Formula → Formula

def holds : Formula → Bool
  | Formula.truth b => b
  | Formula.neg a => !holds a
  | Formula.both a b => holds a && holds b
  | Formula.either a b => holds a || holds b

/-- Exchanges true and false, and the two connectives. -/
def dual : Formula → Formula
  | Formula.truth b => Formula.truth (!b)
  | Formula.neg a => Formula.neg (dual a)
  | Formula.both a b => Formula.either (dual a) (dual b)
  | Formula.either a b => Formula.both (dual a) (dual b)

theorem tip_injective {α : Type} (a b : α) (h : Tips.tip a = Tips.tip b) : a = b := by
  sorry

theorem graft_regroup {α β γ : Type} (f : α → Tips β) (g : β → Tips γ) (t : Tips α) :
    graft g (graft f t) = graft (fun a => graft g (f a)) t := by
  sorry

theorem tips_and_forks {α : Type} (t : Tips α) : (tips t).length = forks t + 1 := by
  sorry

theorem tips_never_empty {α : Type} (t : Tips α) : tips t ≠ [] := by
  sorry

theorem tips_of_reflect {α : Type} (t : Tips α) : tips (reflect t) = (tips t).reverse := by
  sorry

theorem value_of_increment (b : Binary) : value (increment b) = value b + 1 := by
  sorry

theorem every_number_is_binary (n : Nat) : ∃ b, value b = n := by
  sorry

theorem dual_negates (f : Formula) : holds (dual f) = !holds f := by
  sorry

end Goals.Structures.Test
