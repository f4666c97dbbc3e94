prelude
import Init.Nat.Prelude

/-!
Options and lists, as far as Lean itself asks for them.
-/

universe u v w

open BEq (beq)

/-- A value or none. -/
inductive Option (α : Type u) where
  | none : Option α
  | some (val : α) : Option α

attribute [unbox] Option

export Option (none some)

instance {α} : Inhabited (Option α) where
  default := none

/-- The value, or a given one if there is none. -/
@[macro_inline, implicit_reducible] def Option.getD (opt : Option α) (dflt : α) : α :=
  match opt with
  | some x => x
  | none => dflt

/-- Applies a function to the value, if there is one. -/
@[inline, implicit_reducible] protected def Option.map (f : α → β) : Option α → Option β
  | some x => some (f x)
  | none => none

/-- Lists. -/
inductive List (α : Type u) where
  | nil : List α
  | cons (head : α) (tail : List α) : List α

instance {α} : Inhabited (List α) where
  default := List.nil

/-- Equality of lists, computed element by element. -/
@[implicit_reducible]
protected def List.beq {α : Type u} [BEq α] : (a b : List α) → Bool
  | nil, nil => true
  | cons _ _, nil => false
  | nil, cons _ _ => false
  | cons a as, cons b bs => and (beq a b) (List.beq as bs)

/-- Decides equality of lists. -/
@[instance_reducible]
protected def List.hasDecEq {α : Type u} [d : DecidableEq α] (a b : List α) : Decidable (Eq a b) where
  decide := a.beq b
  reflects_decide := go a b
where
  go : (a b : List α) → (a.beq b).Reflects (Eq a b)
    | nil, nil => rfl
    | cons _ _, nil => fun h => List.noConfusion rfl (heq_of_eq h)
    | nil, cons _ _ => fun h => List.noConfusion rfl (heq_of_eq h)
    | cons a as, cons b bs => show (and (decide (Eq a b)) (List.beq as bs)).Reflects _ from
      match d a b, List.beq as bs, go as bs with
      | isFalse n, _, _ => fun h => List.noConfusion rfl (heq_of_eq h) fun e _ => n (eq_of_heq e)
      | isTrue _, false, n => fun h => List.noConfusion rfl (heq_of_eq h) fun _ e => n (eq_of_heq e)
      | isTrue e, true, e' => congr (congrArg cons e) e'

instance {α : Type u} [DecidableEq α] : DecidableEq (List α) := fun xs ys =>
  match xs with
  | .nil => match ys with
    | .nil => isTrue rfl
    | .cons _ _ => isFalse fun h => List.noConfusion rfl (heq_of_eq h)
  | .cons a as => match ys with
    | .nil => isFalse fun h => List.noConfusion rfl (heq_of_eq h)
    | .cons b bs => match decEq a b with
      | isTrue e => match List.hasDecEq as bs with
        | isTrue e' => isTrue (congr (congrArg List.cons e) e')
        | isFalse n => isFalse fun h => List.noConfusion rfl (heq_of_eq h) fun _ e' => n (eq_of_heq e')
      | isFalse n => isFalse fun h => List.noConfusion rfl (heq_of_eq h) fun e' _ => n (eq_of_heq e')

instance List.instDecidableNilEq (a : List α) : Decidable (Eq List.nil a) :=
  match a with
  | .nil => isTrue rfl
  | .cons _ _ => isFalse fun h => List.noConfusion rfl (heq_of_eq h)

instance List.instDecidableEqNil (a : List α) : Decidable (Eq a List.nil) :=
  match a with
  | .nil => isTrue rfl
  | .cons _ _ => isFalse fun h => List.noConfusion rfl (heq_of_eq h)

/-- The number of elements. -/
@[instance_reducible] def List.length : List α → Nat
  | nil => 0
  | cons _ as => HAdd.hAdd (length as) 1

/-- The element at an index that is in bounds. -/
@[implicit_reducible]
def List.get {α : Type u} : (as : List α) → Fin as.length → α
  | cons a _, ⟨0, _⟩ => a
  | cons _ as, ⟨Nat.succ i, h⟩ => get as ⟨i, Nat.le_of_succ_le_succ h⟩

/-- Folds from the left. -/
@[specialize]
def List.foldl {α : Type u} {β : Type v} (f : α → β → α) : (init : α) → List β → α
  | a, nil => a
  | a, cons b l => foldl f (f a b) l

/-- Puts an element at the end. -/
@[implicit_reducible]
def List.concat {α : Type u} : List α → α → List α
  | nil, b => cons b nil
  | cons a as, b => cons a (concat as b)

/-- `xs ++ ys`. -/
@[implicit_reducible]
protected def List.append : (xs ys : List α) → List α
  | nil, bs => bs
  | cons a as, bs => cons a (List.append as bs)

/-- Puts the lists of a list one after the other. -/
@[implicit_reducible]
noncomputable def List.flatten : List (List α) → List α
  | nil => nil
  | cons l L => List.append l (flatten L)

/-- Applies a function to each element. -/
@[specialize, implicit_reducible] def List.map (f : α → β) : (l : List α) → List β
  | nil => nil
  | cons a as => cons (f a) (map f as)

/-- Applies a function that returns a list to each element, and joins the results. -/
@[inline, implicit_reducible]
noncomputable def List.flatMap {α : Type u} {β : Type v} (b : α → List β) (as : List α) : List β := flatten (map b as)
