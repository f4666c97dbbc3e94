prelude
import Init.Classical
import Init.GetElem
import Init.Data.BEq

/-!
What `ac_rfl` and `ac_nf` compute with: expressions over an associative operation, and their normal forms.

For the proofs a list of atoms is evaluated in the operation with a unit added (`none`), so that the empty list is no
exception.
-/

namespace Lean.Data.AC

/-- An expression over an operation; atoms are numbered. -/
inductive Expr
  | var (x : Nat)
  | op (lhs rhs : Expr)

instance : Inhabited Expr where
  default := .var 0

open Std

/-- An atom, and whether it is neutral. -/
structure Variable {α : Sort u} (op : α → α → α) : Type u where
  value : α
  neutral : Option (PLift (LawfulIdentity op value))

/-- An operation, its laws, and the atoms. -/
structure Context (α : Sort u) where
  op : α → α → α
  assoc : Associative op
  comm : Option (PLift (Commutative op))
  idem : Option (PLift (IdempotentOp op))
  vars : List (Variable op)
  arbitrary : α

/-- What normal forms depend on. -/
class ContextInformation (α : Sort u) where
  isNeutral : α → Nat → Bool
  isComm : α → Bool
  isIdem : α → Bool

/-- What values depend on. -/
class EvalInformation (α : Sort u) (β : Sort v) where
  arbitrary : α → β
  evalOp : α → β → β → β
  evalVar : α → Nat → β

/-- The atom of a number. -/
def Context.var (ctx : Context α) (idx : Nat) : Variable ctx.op := ctx.vars[idx]?.getD ⟨ctx.arbitrary, none⟩

instance : ContextInformation (Context α) where
  isNeutral ctx x := ctx.var x |>.neutral.isSome
  isComm ctx := ctx.comm.isSome
  isIdem ctx := ctx.idem.isSome

instance : EvalInformation (Context α) α where
  arbitrary ctx := ctx.arbitrary
  evalOp ctx := ctx.op
  evalVar ctx idx := ctx.var idx |>.value

/-- The value of an expression. -/
def eval (β : Sort u) [EvalInformation α β] (ctx : α) : (ex : Expr) → β
  | Expr.var idx => EvalInformation.evalVar ctx idx
  | Expr.op l r => EvalInformation.evalOp ctx (eval β ctx l) (eval β ctx r)

/-- The atoms from left to right. -/
def Expr.toList : Expr → List Nat
  | Expr.var idx => [idx]
  | Expr.op l r => l.toList.append r.toList

/-- The value of a list of atoms. -/
def evalList (β : Sort u) [EvalInformation α β] (ctx : α) : List Nat → β
  | [] => EvalInformation.arbitrary ctx
  | [x] => EvalInformation.evalVar ctx x
  | x :: xs => EvalInformation.evalOp ctx (EvalInformation.evalVar ctx x) (evalList β ctx xs)

/-- Puts an atom in its place in a sorted list. -/
def insert (x : Nat) : List Nat → List Nat
  | [] => [x]
  | a :: as => if x < a then x :: a :: as else a :: insert x as

/-- Sorts the atoms. -/
def sort (xs : List Nat) : List Nat :=
  let rec loop : List Nat → List Nat → List Nat
    | acc, [] => acc
    | acc, x :: xs => loop (insert x acc) xs
  loop [] xs

/-- Leaves one of each run of equal atoms. -/
def mergeIdem (xs : List Nat) : List Nat :=
  let rec loop : Nat → List Nat → List Nat
    | curr, next :: rest => if curr = next then loop curr rest else curr :: loop next rest
    | curr, [] => [curr]
  match xs with
  | [] => []
  | x :: xs => loop x xs

/-- Leaves out neutral atoms, unless nothing else is there. -/
def removeNeutrals [info : ContextInformation α] (ctx : α) : List Nat → List Nat
  | x :: xs =>
    match loop (x :: xs) with
    | [] => [x]
    | ys => ys
  | [] => []
where
  loop : List Nat → List Nat
    | x :: xs =>
      match info.isNeutral ctx x with
      | true => loop xs
      | false => x :: loop xs
    | [] => []

/-- The normal form. -/
def norm [info : ContextInformation α] (ctx : α) (e : Expr) : List Nat :=
  let xs := e.toList
  let xs := removeNeutrals ctx xs
  let xs := if info.isComm ctx then sort xs else xs
  if info.isIdem ctx then mergeIdem xs else xs

/-! ## Values with a unit -/

section
variable {α : Sort u} (ctx : Context α)

private def mul : Option (PLift α) → Option (PLift α) → Option (PLift α)
  | none, b => b
  | a, none => a
  | some a, some b => some ⟨ctx.op a.down b.down⟩

private def atom (x : Nat) : Option (PLift α) := some ⟨(ctx.var x).value⟩

private def value : List Nat → Option (PLift α)
  | [] => none
  | x :: xs => mul ctx (atom ctx x) (value xs)

private theorem mul_none (a : Option (PLift α)) : mul ctx a none = a := by
  cases a <;> rfl

private theorem mul_assoc (a b c : Option (PLift α)) : mul ctx (mul ctx a b) c = mul ctx a (mul ctx b c) := by
  cases a with
  | none => rfl
  | some a =>
    cases b with
    | none => rfl
    | some b =>
      cases c with
      | none => rfl
      | some c => exact congrArg (fun v => some (PLift.up v)) (ctx.assoc.assoc a.down b.down c.down)

private theorem mul_comm (h : Commutative ctx.op) (a b : Option (PLift α)) : mul ctx a b = mul ctx b a := by
  cases a with
  | none => exact (mul_none ctx b).symm
  | some a =>
    cases b with
    | none => rfl
    | some b => exact congrArg (fun v => some (PLift.up v)) (h.comm a.down b.down)

private theorem value_append (xs ys : List Nat) : value ctx (xs ++ ys) = mul ctx (value ctx xs) (value ctx ys) := by
  induction xs with
  | nil => rfl
  | cons x xs ih => exact (congrArg (mul ctx (atom ctx x)) ih).trans (mul_assoc ctx _ _ _).symm

private theorem evalList_eq (xs : List Nat) :
    evalList α ctx xs = ((value ctx xs).getD ⟨ctx.arbitrary⟩).down := by
  induction xs with
  | nil => rfl
  | cons x xs ih =>
    cases xs with
    | nil => rfl
    | cons y ys =>
      show ctx.op (ctx.var x).value (evalList α ctx (y :: ys)) =
        ((mul ctx (atom ctx x) (value ctx (y :: ys))).getD _).down
      rw [ih]
      cases h : value ctx (y :: ys) with
      | none =>
        have h' : mul ctx (atom ctx y) (value ctx ys) = none := h
        cases h'' : value ctx ys <;> rw [h''] at h' <;> exact Option.noConfusion rfl (heq_of_eq h')
      | some v => rfl

private theorem value_insert (h : Commutative ctx.op) (x : Nat) (xs : List Nat) :
    value ctx (insert x xs) = mul ctx (atom ctx x) (value ctx xs) := by
  induction xs with
  | nil => rfl
  | cons a as ih =>
    show value ctx (if x < a then x :: a :: as else a :: insert x as) = _
    by_cases hlt : x < a
    · rw [if_pos hlt]
      rfl
    · rw [if_neg hlt]
      show mul ctx (atom ctx a) (value ctx (insert x as)) = mul ctx (atom ctx x) (mul ctx (atom ctx a) (value ctx as))
      rw [ih, ← mul_assoc, ← mul_assoc, mul_comm ctx h (atom ctx a)]

private theorem value_sort_loop (h : Commutative ctx.op) (acc xs : List Nat) :
    value ctx (sort.loop acc xs) = mul ctx (value ctx acc) (value ctx xs) := by
  induction xs generalizing acc with
  | nil => exact (mul_none ctx _).symm
  | cons x xs ih =>
    show value ctx (sort.loop (insert x acc) xs) = mul ctx (value ctx acc) (mul ctx (atom ctx x) (value ctx xs))
    rw [ih, value_insert ctx h, mul_comm ctx h (atom ctx x), mul_assoc]

private theorem value_mergeIdem_loop (h : IdempotentOp ctx.op) (curr : Nat) (xs : List Nat) :
    value ctx (mergeIdem.loop curr xs) = mul ctx (atom ctx curr) (value ctx xs) := by
  induction xs generalizing curr with
  | nil => rfl
  | cons x xs ih =>
    show value ctx (if curr = x then mergeIdem.loop curr xs else curr :: mergeIdem.loop x xs) =
      mul ctx (atom ctx curr) (mul ctx (atom ctx x) (value ctx xs))
    by_cases e : curr = x
    · have twice : mul ctx (atom ctx x) (atom ctx x) = atom ctx x :=
        congrArg (fun v => some (PLift.up v)) (h.idempotent (ctx.var x).value)
      rw [if_pos e, ih, e, ← mul_assoc, twice]
    · rw [if_neg e]
      exact congrArg (mul ctx (atom ctx curr)) (ih x)

private theorem value_mergeIdem (h : IdempotentOp ctx.op) (xs : List Nat) :
    value ctx (mergeIdem xs) = value ctx xs := by
  cases xs with
  | nil => rfl
  | cons x xs => exact value_mergeIdem_loop ctx h x xs

private theorem neutral_mul {x : Nat} (h : ContextInformation.isNeutral ctx x = true) (v : PLift α) :
    mul ctx (atom ctx x) (some v) = some v ∧ mul ctx (some v) (atom ctx x) = some v := by
  have h' : ((ctx.var x).neutral).isSome = true := h
  cases e : (ctx.var x).neutral with
  | none => rw [e] at h'; exact Bool.noConfusion h'
  | some law =>
    exact ⟨congrArg (fun v => some (PLift.up v)) (law.down.left_id v.down),
      congrArg (fun v => some (PLift.up v)) (law.down.right_id v.down)⟩

private theorem mul_removeNeutrals_loop (v : PLift α) (xs : List Nat) :
    mul ctx (some v) (value ctx (removeNeutrals.loop ctx xs)) = mul ctx (some v) (value ctx xs) := by
  induction xs generalizing v with
  | nil => rfl
  | cons x xs ih =>
    have e : removeNeutrals.loop ctx (x :: xs) = match ContextInformation.isNeutral ctx x with
      | true => removeNeutrals.loop ctx xs
      | false => x :: removeNeutrals.loop ctx xs := rfl
    cases h : ContextInformation.isNeutral ctx x with
    | true =>
      rw [e, h]
      show mul ctx (some v) (value ctx (removeNeutrals.loop ctx xs)) =
        mul ctx (some v) (mul ctx (atom ctx x) (value ctx xs))
      rw [ih, ← mul_assoc, (neutral_mul ctx h v).2]
    | false =>
      rw [e, h]
      show mul ctx (some v) (mul ctx (atom ctx x) (value ctx (removeNeutrals.loop ctx xs))) =
        mul ctx (some v) (mul ctx (atom ctx x) (value ctx xs))
      exact congrArg (mul ctx (some v)) (ih _)

private theorem value_removeNeutrals_loop (xs : List Nat) (ne : removeNeutrals.loop ctx xs ≠ []) :
    value ctx (removeNeutrals.loop ctx xs) = value ctx xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih =>
    have e : removeNeutrals.loop ctx (x :: xs) = match ContextInformation.isNeutral ctx x with
      | true => removeNeutrals.loop ctx xs
      | false => x :: removeNeutrals.loop ctx xs := rfl
    cases h : ContextInformation.isNeutral ctx x with
    | true =>
      rw [h] at e
      have e : removeNeutrals.loop ctx (x :: xs) = removeNeutrals.loop ctx xs := e
      rw [e] at ne ⊢
      rw [ih ne]
      show value ctx xs = mul ctx (atom ctx x) (value ctx xs)
      cases hv : value ctx xs with
      | some v => exact (neutral_mul ctx h v).1.symm
      | none =>
        cases xs with
        | nil => exact absurd rfl ne
        | cons y ys =>
          have hv' : mul ctx (atom ctx y) (value ctx ys) = none := hv
          cases h'' : value ctx ys <;> rw [h''] at hv' <;> exact Option.noConfusion rfl (heq_of_eq hv')
    | false =>
      rw [h] at e
      have e : removeNeutrals.loop ctx (x :: xs) = x :: removeNeutrals.loop ctx xs := e
      rw [e]
      exact mul_removeNeutrals_loop ctx _ xs

private theorem value_removeNeutrals (xs : List Nat) : value ctx (removeNeutrals ctx xs) = value ctx xs := by
  cases xs with
  | nil => rfl
  | cons x xs =>
    have e : removeNeutrals ctx (x :: xs) = match removeNeutrals.loop ctx (x :: xs) with
      | [] => [x]
      | ys => ys := rfl
    cases h : removeNeutrals.loop ctx (x :: xs) with
    | nil =>
      rw [e, h]
      show atom ctx x = mul ctx (atom ctx x) (value ctx xs)
      have hn : ContextInformation.isNeutral ctx x = true := by
        cases hb : ContextInformation.isNeutral ctx x with
        | true => rfl
        | false =>
          have e' : removeNeutrals.loop ctx (x :: xs) = match ContextInformation.isNeutral ctx x with
            | true => removeNeutrals.loop ctx xs
            | false => x :: removeNeutrals.loop ctx xs := rfl
          rw [hb] at e'
          exact absurd (h.symm.trans e') (by exact fun h => List.noConfusion rfl (heq_of_eq h))
      have h' := mul_removeNeutrals_loop ctx ⟨(ctx.var x).value⟩ (x :: xs)
      rw [h] at h'
      have h'' : atom ctx x = mul ctx (atom ctx x) (mul ctx (atom ctx x) (value ctx xs)) := h'
      have e'' : mul ctx (atom ctx x) (atom ctx x) = atom ctx x := (neutral_mul ctx hn _).1
      rwa [← mul_assoc, e''] at h''
    | cons y ys =>
      rw [e, h, ← value_removeNeutrals_loop ctx (x :: xs) (fun e => by
        rw [e] at h; exact List.noConfusion rfl (heq_of_eq h)), h]

/-! ## Normal forms have the same value -/

theorem Context.eval_toList (e : Expr) : evalList α ctx e.toList = eval α ctx e := by
  have h : value ctx e.toList = some ⟨eval α ctx e⟩ := by
    induction e with
    | var x => rfl
    | op l r hl hr =>
      show value ctx (l.toList ++ r.toList) = _
      rw [value_append, hl, hr]
      rfl
  rw [evalList_eq, h]
  rfl

theorem Context.evalList_removeNeutrals (e : List Nat) : evalList α ctx (removeNeutrals ctx e) = evalList α ctx e := by
  rw [evalList_eq, evalList_eq, value_removeNeutrals]

theorem Context.evalList_sort (h : ContextInformation.isComm ctx) (e : List Nat) :
    evalList α ctx (sort e) = evalList α ctx e := by
  have h' : ctx.comm.isSome = true := h
  cases hc : ctx.comm with
  | none => rw [hc] at h'; exact Bool.noConfusion h'
  | some law =>
    have e' : value ctx (sort e) = value ctx e := value_sort_loop ctx law.down [] e
    rw [evalList_eq, evalList_eq, e']

theorem Context.evalList_mergeIdem (h : ContextInformation.isIdem ctx) (e : List Nat) :
    evalList α ctx (mergeIdem e) = evalList α ctx e := by
  have h' : ctx.idem.isSome = true := h
  cases hc : ctx.idem with
  | none => rw [hc] at h'; exact Bool.noConfusion h'
  | some law => rw [evalList_eq, evalList_eq, value_mergeIdem ctx law.down]

theorem Context.eval_norm (e : Expr) : evalList α ctx (norm ctx e) = eval α ctx e := by
  rw [← Context.eval_toList, ← Context.evalList_removeNeutrals ctx e.toList]
  show evalList α ctx (if ContextInformation.isIdem ctx then
    mergeIdem (if ContextInformation.isComm ctx then sort (removeNeutrals ctx e.toList)
      else removeNeutrals ctx e.toList)
    else if ContextInformation.isComm ctx then sort (removeNeutrals ctx e.toList) else removeNeutrals ctx e.toList) = _
  have sorted : evalList α ctx (if ContextInformation.isComm ctx then sort (removeNeutrals ctx e.toList)
      else removeNeutrals ctx e.toList) = evalList α ctx (removeNeutrals ctx e.toList) := by
    by_cases h : ContextInformation.isComm ctx = true
    · rw [if_pos h, Context.evalList_sort ctx h]
    · rw [if_neg h]
  by_cases h : ContextInformation.isIdem ctx = true
  · rw [if_pos h, Context.evalList_mergeIdem ctx h, sorted]
  · rw [if_neg h, sorted]

theorem Context.eq_of_norm (a b : Expr) (h : norm ctx a == norm ctx b) : eval α ctx a = eval α ctx b := by
  rw [← Context.eval_norm, ← Context.eval_norm, eq_of_beq h]

end

end Lean.Data.AC
