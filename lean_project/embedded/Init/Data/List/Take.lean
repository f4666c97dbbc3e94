prelude
import Init.Data.List.Basic
import Init.Data.Collections

/-!
More functions on lists: parts, permutations, searches, changes at one place, tests, pairs of lists, ranges of
numbers; with the equations that `simp` computes them by.
-/

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

instance : EmptyCollection (List α) where
  emptyCollection := []

@[simp] theorem empty_eq : (∅ : List α) = [] := rfl

/-! ## Tests -/

/-- Whether `p` is true of some element. -/
@[specialize, implicit_reducible] def any : (l : List α) → (p : α → Bool) → Bool
  | [], _ => false
  | h :: t, p => p h || any t p

@[simp] theorem any_nil : [].any f = false := rfl
@[simp] theorem any_cons : (a :: l).any f = (f a || l.any f) := rfl

/-- Whether `p` is true of all elements. -/
@[specialize, implicit_reducible] def all : List α → (α → Bool) → Bool
  | [], _ => true
  | h :: t, p => p h && all t p

@[simp] theorem all_nil : [].all f = true := rfl
@[simp] theorem all_cons : (a :: l).all f = (f a && l.all f) := rfl

/-- Whether some truth value is true. -/
@[implicit_reducible] def or (bs : List Bool) : Bool := bs.any id

@[simp] theorem or_nil : [].or = false := rfl
@[simp] theorem or_cons : (a :: l).or = (a || l.or) := rfl

/-- Whether all truth values are true. -/
@[implicit_reducible] def and (bs : List Bool) : Bool := bs.all id

@[simp] theorem and_nil : [].and = true := rfl
@[simp] theorem and_cons : (a :: l).and = (a && l.and) := rfl

/-! ## Deciding membership -/

instance [BEq α] [LawfulBEq α] (a : α) (as : List α) : Decidable (a ∈ as) :=
  decidable_of_decidable_of_iff ⟨mem_of_elem_eq_true, elem_eq_true_of_mem⟩

/-- Decides whether some element satisfies `p`. -/
instance decidableBEx (p : α → Prop) [DecidablePred p] : ∀ l : List α, Decidable (Exists fun x => x ∈ l ∧ p x)
  | [] => .isFalse fun ⟨_, h, _⟩ => nomatch h
  | x :: xs =>
    if hx : p x then .isTrue ⟨x, .head xs, hx⟩
    else match decidableBEx p xs with
      | .isTrue h => .isTrue (have ⟨y, mem, hy⟩ := h; ⟨y, .tail x mem, hy⟩)
      | .isFalse h => .isFalse fun ⟨y, mem, hy⟩ => match mem with
        | .head _ => hx hy
        | .tail _ mem => h ⟨y, mem, hy⟩

/-- Decides whether all elements satisfy `p`. -/
instance decidableBAll (p : α → Prop) [DecidablePred p] : ∀ l : List α, Decidable (∀ x, x ∈ l → p x)
  | [] => .isTrue fun _ h => nomatch h
  | x :: xs =>
    if hx : p x then
      match decidableBAll p xs with
      | .isTrue h => .isTrue fun y mem => match mem with
        | .head _ => hx
        | .tail _ mem => h y mem
      | .isFalse h => .isFalse fun all => h fun y mem => all y (.tail x mem)
    else .isFalse fun all => hx (all x (.head xs))

/-! ## Parts -/

/-- The first `n` elements. -/
@[implicit_reducible] def take : (n : Nat) → (xs : List α) → List α
  | 0, _ => []
  | _ + 1, [] => []
  | n + 1, a :: as => a :: take n as

@[simp] theorem take_nil {i : Nat} : ([] : List α).take i = [] := by cases i <;> rfl
@[simp] theorem take_zero {l : List α} : l.take 0 = [] := rfl
@[simp] theorem take_succ_cons {a : α} {as : List α} {i : Nat} : (a :: as).take (i + 1) = a :: as.take i := rfl

/-- All but the first `n` elements. -/
@[implicit_reducible] def drop : (n : Nat) → (xs : List α) → List α
  | 0, as => as
  | _ + 1, [] => []
  | n + 1, _ :: as => drop n as

@[simp] theorem drop_nil : ([] : List α).drop i = [] := by cases i <;> rfl
@[simp] theorem drop_zero {l : List α} : l.drop 0 = l := (rfl)
@[simp] theorem drop_succ_cons {a : α} {l : List α} {i : Nat} : (a :: l).drop (i + 1) = l.drop i := (rfl)

theorem drop_eq_nil_of_le {as : List α} {i : Nat} (h : as.length ≤ i) : as.drop i = [] := by
  induction i generalizing as with
  | zero =>
    match as with
    | [] => rfl
    | _ :: _ => exact absurd h (Nat.not_succ_le_zero _)
  | succ i ih =>
    match as with
    | [] => rfl
    | _ :: as => exact ih (Nat.le_of_succ_le_succ h)

/-- The elements from `start` up to, not including, `stop`. -/
abbrev extract (l : List α) (start : Nat := 0) (stop : Nat := l.length) : List α :=
  (l.drop start).take (stop - start)

@[simp] theorem extract_eq_take_drop {l : List α} {start stop : Nat} :
    l.extract start stop = (l.drop start).take (stop - start) := rfl

/-- The elements up to the first one that does not satisfy `p`. -/
@[implicit_reducible] def takeWhile (p : α → Bool) : (xs : List α) → List α
  | [] => []
  | a :: as => match p a with
    | true => a :: takeWhile p as
    | false => []

@[simp] theorem takeWhile_nil : ([] : List α).takeWhile p = [] := rfl

/-- The elements from the first one on that does not satisfy `p`. -/
@[specialize, implicit_reducible] def dropWhile (p : α → Bool) : List α → List α
  | [] => []
  | a :: as => match p a with
    | true => dropWhile p as
    | false => a :: as

@[simp] theorem dropWhile_nil : ([] : List α).dropWhile p = [] := rfl

/-- The elements that satisfy `p`, and those that do not. -/
@[inline, implicit_reducible] def partition (p : α → Bool) (as : List α) : List α × List α :=
  loop as ([], [])
where
  @[specialize] loop : List α → List α × List α → List α × List α
  | [], (yes, no) => (yes.reverse, no.reverse)
  | a :: as, (yes, no) =>
    match p a with
    | true => loop as (a :: yes, no)
    | false => loop as (yes, a :: no)

/-- `take` and `drop` at once. -/
@[implicit_reducible] def splitAt (n : Nat) (l : List α) : List α × List α := go l n [] where
  go : List α → Nat → List α → List α × List α
  | [], _, _ => (l, [])
  | x :: xs, n + 1, acc => go xs n (x :: acc)
  | xs, _, acc => (acc.reverse, xs)

/-- `takeWhile` and `dropWhile` at once. -/
@[inline, implicit_reducible] def span (p : α → Bool) (as : List α) : List α × List α :=
  loop as []
where
  @[specialize] loop : List α → List α → List α × List α
  | [], acc => (acc.reverse, [])
  | a :: as, acc => match p a with
    | true => loop as (a :: acc)
    | false => (acc.reverse, a :: as)

/-! ## Subsets, sublists, prefixes -/

/-- Every element of the first is in the second, `l₁ ⊆ l₂`. -/
protected def Subset (l₁ l₂ : List α) := ∀ ⦃a : α⦄, a ∈ l₁ → a ∈ l₂

instance : HasSubset (List α) where
  Subset := List.Subset

instance [DecidableEq α] : DecidableRel (Subset : List α → List α → Prop) :=
  fun _ _ => decidableBAll _ _

/-- The first is the second without some elements. -/
inductive Sublist {α} : List α → List α → Prop
  | slnil : Sublist [] []
  | cons a : Sublist l₁ l₂ → Sublist l₁ (a :: l₂)
  | cons_cons a : Sublist l₁ l₂ → Sublist (a :: l₁) (a :: l₂)

/-- Whether the first is the second without some elements, by `==`. -/
@[implicit_reducible] def isSublist [BEq α] : List α → List α → Bool
  | [], _ => true
  | _, [] => false
  | l₁@(a :: as), b :: bs => if a == b then as.isSublist bs else l₁.isSublist bs

/-- The second begins with the first. -/
def IsPrefix (l₁ : List α) (l₂ : List α) : Prop := Exists fun t => l₁ ++ t = l₂

/-- The second ends with the first. -/
def IsSuffix (l₁ : List α) (l₂ : List α) : Prop := Exists fun t => t ++ l₁ = l₂

/-- The first is a piece of the second. -/
def IsInfix (l₁ : List α) (l₂ : List α) : Prop := Exists fun s => Exists fun t => s ++ l₁ ++ t = l₂

/-- Whether the second begins with the first, by `==`. -/
@[implicit_reducible] def isPrefixOf [BEq α] : List α → List α → Bool
  | [], _ => true
  | _, [] => false
  | a :: as, b :: bs => a == b && isPrefixOf as bs

@[simp] theorem isPrefixOf_nil_left [BEq α] : isPrefixOf ([] : List α) l = true := by cases l <;> rfl
@[simp] theorem isPrefixOf_cons_nil [BEq α] : isPrefixOf (a :: as) ([] : List α) = false := rfl
theorem isPrefixOf_cons_cons [BEq α] {a : α} :
    isPrefixOf (a :: as) (b :: bs) = (a == b && isPrefixOf as bs) := rfl

/-- What follows a prefix. -/
@[implicit_reducible] def isPrefixOf? [BEq α] : (l₁ : List α) → (l₂ : List α) → Option (List α)
  | [], l₂ => some l₂
  | _, [] => none
  | a :: as, b :: bs => if a == b then isPrefixOf? as bs else none

/-- Whether the second ends with the first, by `==`. -/
@[implicit_reducible] def isSuffixOf [BEq α] (l₁ l₂ : List α) : Bool := isPrefixOf l₁.reverse l₂.reverse

@[simp] theorem isSuffixOf_nil_left [BEq α] : isSuffixOf ([] : List α) l = true := isPrefixOf_nil_left

/-! ## All pairs -/

section
variable (R : α → α → Prop)

/-- Every element is related to all later ones. -/
inductive Pairwise : List α → Prop
  | nil : Pairwise []
  | cons : ∀ {a : α} {l : List α}, (∀ a', a' ∈ l → R a a') → Pairwise l → Pairwise (a :: l)

attribute [simp] Pairwise.nil

variable {R}

@[simp] theorem pairwise_cons : Pairwise R (a :: l) ↔ (∀ a', a' ∈ l → R a a') ∧ Pairwise R l where
  mp | .cons first rest => ⟨first, rest⟩
  mpr h := .cons h.1 h.2

instance instDecidablePairwise [DecidableRel R] : (l : List α) → Decidable (Pairwise R l)
  | [] => .isTrue .nil
  | a :: as =>
    match decidableBAll (R a) as, instDecidablePairwise as with
    | .isTrue first, .isTrue rest => .isTrue (.cons first rest)
    | .isFalse first, _ => .isFalse fun h => first (pairwise_cons.mp h).1
    | _, .isFalse rest => .isFalse fun h => rest (pairwise_cons.mp h).2

end

/-- No element occurs twice. -/
def Nodup : List α → Prop := Pairwise (· ≠ ·)

instance nodupDecidable [DecidableEq α] : ∀ l : List α, Decidable (Nodup l) := instDecidablePairwise

/-- The same elements in another order. -/
inductive Perm : List α → List α → Prop
  | nil : Perm [] []
  | cons (x : α) {l₁ l₂ : List α} : Perm l₁ l₂ → Perm (x :: l₁) (x :: l₂)
  | swap (x y : α) (l : List α) : Perm (y :: x :: l) (x :: y :: l)
  | trans {l₁ l₂ l₃ : List α} : Perm l₁ l₂ → Perm l₂ l₃ → Perm l₁ l₃

/-! ## Changes at one place -/

/-- Replaces the element at an index. -/
@[implicit_reducible] def set : (l : List α) → (n : Nat) → (a : α) → List α
  | [], _, _ => []
  | _ :: as, 0, b => b :: as
  | a :: as, n + 1, b => a :: set as n b

@[simp] theorem length_set {as : List α} {i : Nat} {a : α} : (as.set i a).length = as.length := by
  induction as generalizing i with
  | nil => rfl
  | cons x xs ih =>
    cases i with
    | zero => rfl
    | succ i => exact congrArg Nat.succ ih

/-- Replaces the first element that is `==` to `a`. -/
@[implicit_reducible] def replace [BEq α] : (l : List α) → (a : α) → (b : α) → List α
  | [], _, _ => []
  | x :: xs, a, b => match a == x with
    | true => b :: xs
    | false => x :: replace xs a b

@[simp] theorem replace_nil [BEq α] : ([] : List α).replace a b = [] := rfl
theorem replace_cons [BEq α] {a : α} :
    (a :: as).replace b c = match b == a with | true => c :: as | false => a :: replace as b c := rfl

/-- Puts an element in front unless it is there. -/
@[inline, implicit_reducible] protected def insert [BEq α] (a : α) (l : List α) : List α :=
  if l.contains a then l else a :: l

/-- Takes out the first element that is `==` to the given one. -/
@[implicit_reducible] protected def erase {α} [BEq α] : List α → α → List α
  | [], _ => []
  | a :: as, b => match a == b with
    | true => as
    | false => a :: List.erase as b

@[simp] theorem erase_nil [BEq α] (a : α) : [].erase a = [] := rfl
theorem erase_cons [BEq α] {a b : α} {l : List α} : (b :: l).erase a = if b == a then l else b :: l.erase a := by
  show (match b == a with | true => l | false => b :: l.erase a) = _
  cases b == a <;> rfl

/-- Takes out the first element that satisfies `p`. -/
@[implicit_reducible] def eraseP (p : α → Bool) : List α → List α
  | [] => []
  | a :: l => bif p a then l else a :: eraseP p l

/-- Takes out the element at an index. -/
@[implicit_reducible] def eraseIdx : (l : List α) → (i : Nat) → List α
  | [], _ => []
  | _ :: as, 0 => as
  | a :: as, n + 1 => a :: eraseIdx as n

@[simp] theorem eraseIdx_nil : ([] : List α).eraseIdx i = [] := rfl
@[simp] theorem eraseIdx_cons_zero : (a :: as).eraseIdx 0 = as := rfl
@[simp] theorem eraseIdx_cons_succ : (a :: as).eraseIdx (i + 1) = a :: as.eraseIdx i := rfl

/-- Puts `sep` between the elements. -/
@[implicit_reducible] def intersperse (sep : α) : (l : List α) → List α
  | [] => []
  | [x] => [x]
  | x :: xs => x :: sep :: intersperse sep xs

@[simp] theorem intersperse_nil {sep : α} : ([] : List α).intersperse sep = [] := rfl
@[simp] theorem intersperse_singleton {x : α} {sep : α} : [x].intersperse sep = [x] := rfl
@[simp] theorem intersperse_cons_cons {x : α} {y : α} {zs : List α} {sep : α} :
    (x :: y :: zs).intersperse sep = x :: sep :: (y :: zs).intersperse sep := rfl

/-- Puts the lists one after the other, with `sep` between them. -/
noncomputable def intercalate (sep : List α) (xs : List (List α)) : List α := (intersperse sep xs).flatten

/-- The elements without repetitions, by a test. -/
@[implicit_reducible] def eraseDupsBy {α} (r : α → α → Bool) (as : List α) : List α :=
  loop as []
where
  loop : List α → List α → List α
  | [], bs => bs.reverse
  | a :: as, bs => match bs.any (r a) with
    | true => loop as bs
    | false => loop as (a :: bs)

/-- The elements without repetitions. -/
@[implicit_reducible] def eraseDups {α} [BEq α] (as : List α) : List α := eraseDupsBy (· == ·) as

/-- The elements of the first that are not in the second. -/
@[implicit_reducible] def removeAll [BEq α] (xs ys : List α) : List α := xs.filter (fun x => !ys.elem x)

@[simp] theorem nil_removeAll [BEq α] {ys : List α} : [].removeAll ys = [] := rfl

end List
