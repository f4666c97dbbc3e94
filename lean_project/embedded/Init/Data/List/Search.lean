prelude
import Init.Data.List.Take
import Init.Laws

/-!
Functions on lists, continued: searching, counting, pairs of lists, ranges of numbers, sums, minima; with the
equations that `simp` computes them by.
-/

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ## Searching and counting -/

/-- The first element that satisfies `p`. -/
@[specialize, implicit_reducible] def find? (p : α → Bool) : List α → Option α
  | [] => none
  | a :: as => match p a with
    | true => some a
    | false => find? p as

@[simp] theorem find?_nil : ([] : List α).find? p = none := rfl
theorem find?_cons : (a :: as).find? p = match p a with | true => some a | false => as.find? p := rfl

/-- The first value of `f`. -/
@[specialize, implicit_reducible] def findSome? (f : α → Option β) : List α → Option β
  | [] => none
  | a :: as => match f a with
    | some b => some b
    | none => findSome? f as

@[simp] theorem findSome?_nil : ([] : List α).findSome? f = none := rfl
theorem findSome?_cons {f : α → Option β} :
    (a :: as).findSome? f = match f a with | some b => some b | none => as.findSome? f := rfl

/-- The index of the first element that satisfies `p`, or the length. -/
@[inline, implicit_reducible] def findIdx (p : α → Bool) (l : List α) : Nat := go l 0 where
  @[specialize] go : List α → Nat → Nat
  | [], n => n
  | a :: l, n => bif p a then n else go l (n + 1)

@[simp] theorem findIdx_nil {p : α → Bool} : [].findIdx p = 0 := rfl

/-- The index of the first element that is `==` to `a`, or the length. -/
@[implicit_reducible] def idxOf [BEq α] (a : α) : List α → Nat := findIdx (· == a)

@[simp] theorem idxOf_nil [BEq α] : ([] : List α).idxOf x = 0 := rfl

/-- The index of the first element that satisfies `p`. -/
@[inline, implicit_reducible] def findIdx? (p : α → Bool) (l : List α) : Option Nat := go l 0 where
  @[specialize] go : List α → Nat → Option Nat
  | [], _ => none
  | a :: l, i => if p a then some i else go l (i + 1)

/-- The index of the first element that is `==` to `a`. -/
@[inline, implicit_reducible] def idxOf? [BEq α] (a : α) : List α → Option Nat := findIdx? (· == a)

/-- How many elements satisfy `p`. -/
@[inline, implicit_reducible] def countP (p : α → Bool) (l : List α) : Nat := go l 0 where
  @[specialize] go : List α → Nat → Nat
  | [], acc => acc
  | x :: xs, acc => bif p x then go xs (acc + 1) else go xs acc

/-- How many elements are `==` to `a`. -/
@[inline, implicit_reducible] def count [BEq α] (a : α) : List α → Nat := countP (· == a)

/-- The value of a key in a list of pairs. -/
@[implicit_reducible] def lookup [BEq α] : α → List (α × β) → Option β
  | _, [] => none
  | a, (k, b) :: as => match a == k with
    | true => some b
    | false => lookup a as

@[simp] theorem lookup_nil [BEq α] : ([] : List (α × β)).lookup a = none := rfl
theorem lookup_cons [BEq α] {k : α} :
    ((k, b) :: as).lookup a = match a == k with | true => some b | false => as.lookup a := rfl

/-- Whether one list is the other in another order, by `==`. -/
@[implicit_reducible] def isPerm [BEq α] : List α → List α → Bool
  | [], l₂ => l₂.isEmpty
  | a :: l₁, l₂ => l₂.contains a && l₁.isPerm (l₂.erase a)

/-! ## Two lists at once -/

/-- `f` of the elements at the same index. -/
@[specialize, implicit_reducible] def zipWith (f : α → β → γ) : (xs : List α) → (ys : List β) → List γ
  | x :: xs, y :: ys => f x y :: zipWith f xs ys
  | _, _ => []

@[simp] theorem zipWith_nil_left {f : α → β → γ} : zipWith f [] l = [] := rfl
@[simp] theorem zipWith_nil_right {f : α → β → γ} : zipWith f l [] = [] := by cases l <;> rfl
@[simp] theorem zipWith_cons_cons {f : α → β → γ} : zipWith f (a :: as) (b :: bs) = f a b :: zipWith f as bs := rfl

/-- Pairs of the elements at the same index. -/
@[implicit_reducible] def zip : List α → List β → List (Prod α β) := zipWith Prod.mk

@[simp] theorem zip_nil_left : zip ([] : List α) (l : List β) = [] := rfl
@[simp] theorem zip_nil_right : zip (l : List α) ([] : List β) = [] := zipWith_nil_right
@[simp] theorem zip_cons_cons : zip (a :: as) (b :: bs) = (a, b) :: zip as bs := rfl

/-- `zipWith` that goes on to the end of the longer list. -/
@[specialize, implicit_reducible] def zipWithAll (f : Option α → Option β → γ) : List α → List β → List γ
  | [], bs => bs.map fun b => f none (some b)
  | a :: as, [] => (a :: as).map fun a => f (some a) none
  | a :: as, b :: bs => f (some a) (some b) :: zipWithAll f as bs

@[simp] theorem zipWithAll_nil : zipWithAll f as [] = as.map fun a => f (some a) none := by cases as <;> rfl
@[simp] theorem nil_zipWithAll : zipWithAll f [] bs = bs.map fun b => f none (some b) := rfl
@[simp] theorem zipWithAll_cons_cons :
    zipWithAll f (a :: as) (b :: bs) = f (some a) (some b) :: zipWithAll f as bs := rfl

/-- The first and the second components of a list of pairs. -/
@[implicit_reducible] def unzip : (l : List (α × β)) → List α × List β
  | [] => ([], [])
  | (a, b) :: t => match unzip t with | (as, bs) => (a :: as, b :: bs)

@[simp] theorem unzip_nil : ([] : List (α × β)).unzip = ([], []) := rfl
@[simp] theorem unzip_cons {h : α × β} :
    (h :: t).unzip = match unzip t with | (as, bs) => (h.1 :: as, h.2 :: bs) := rfl

/-! ## Numbers -/

/-- The sum of the elements. -/
def sum {α} [Add α] [Zero α] : List α → α := foldr (· + ·) 0

/-- The product of the elements. -/
def prod {α} [Mul α] [One α] : List α → α := foldr (· * ·) 1

/-- The numbers below `n`. -/
@[implicit_reducible] def range (n : Nat) : List Nat := loop n [] where
  loop : Nat → List Nat → List Nat
  | 0, acc => acc
  | n + 1, acc => loop n (n :: acc)

@[simp] theorem range_zero : range 0 = [] := rfl

/-- `len` numbers from `start` on, in steps of `step`. -/
@[implicit_reducible] def range' : (start len : Nat) → (step : Nat := 1) → List Nat
  | _, 0, _ => []
  | s, n + 1, step => s :: range' (s + step) n step

@[simp] theorem range'_zero : range' s 0 step = [] := (rfl)
@[simp] theorem range'_one {s step : Nat} : range' s 1 step = [s] := (rfl)
theorem range'_succ : range' s (n + 1) step = s :: range' (s + step) n step := (rfl)

/-- Every element with its index, counted from `n`. -/
@[implicit_reducible] def zipIdx : (l : List α) → (n : Nat := 0) → List (α × Nat)
  | [], _ => nil
  | x :: xs, n => (x, n) :: zipIdx xs (n + 1)

@[simp] theorem zipIdx_nil : ([] : List α).zipIdx i = [] := rfl
@[simp] theorem zipIdx_cons : (a :: as).zipIdx i = (a, i) :: as.zipIdx (i + 1) := rfl

/-- The least element, if there is one. -/
@[implicit_reducible] def min? [Min α] : List α → Option α
  | [] => none
  | a :: as => some (as.foldl min a)

/-- The least element of a list that is not empty. -/
@[implicit_reducible] protected def min [Min α] : (l : List α) → (h : l ≠ []) → α
  | a :: as, _ => as.foldl min a

/-- The greatest element, if there is one. -/
@[implicit_reducible] def max? [Max α] : List α → Option α
  | [] => none
  | a :: as => some (as.foldl max a)

/-- The greatest element of a list that is not empty. -/
@[implicit_reducible] protected def max [Max α] : (l : List α) → (h : l ≠ []) → α
  | a :: as, _ => as.foldl max a

/-! ## The first element -/

/-- The first element, or the default value and a panic. -/
@[implicit_reducible] def head! [Inhabited α] : List α → α
  | [] => panic "List.head!: the list is empty"
  | a :: _ => a

end List
