prelude
import Init.Data.BEq

/-!
Functions on lists that need nothing but recursion, with the equations that `simp` computes them by, and membership in
a list. What the functions have to do with each other is in `Init.Data.List.Lemmas` and the modules beside it.
-/

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ## Length and folds, from the prelude -/

@[simp] theorem length_nil : length ([] : List α) = 0 := rfl
@[simp] theorem length_singleton {a : α} : length [a] = 1 := rfl
@[simp] theorem length_cons {a : α} {as : List α} : (cons a as).length = as.length + 1 := rfl

@[simp] theorem foldl_nil : [].foldl f b = b := rfl
@[simp] theorem foldl_cons {l : List α} {f : β → α → β} {b : β} : (a :: l).foldl f b = l.foldl f (f b a) := rfl

theorem length_concat {as : List α} {a : α} : (concat as a).length = as.length + 1 := by
  induction as with
  | nil => rfl
  | cons x xs ih => exact congrArg (· + 1) ih

@[simp] theorem map_nil {f : α → β} : map f [] = [] := (rfl)
@[simp] theorem map_cons {f : α → β} {a : α} {l : List α} : map f (a :: l) = f a :: map f l := (rfl)

/-! ## First and last elements -/

/-- The last element of a list that is not empty. -/
@[implicit_reducible] def getLast : ∀ (as : List α), as ≠ [] → α
  | [], h => absurd rfl h
  | [a], _ => a
  | _ :: b :: as, _ => getLast (b :: as) (fun h => List.noConfusion rfl (heq_of_eq h))

/-- The last element, if there is one. -/
@[implicit_reducible] def getLast? : List α → Option α
  | [] => none
  | a :: as => some (getLast (a :: as) (fun h => List.noConfusion rfl (heq_of_eq h)))

@[simp] theorem getLast?_nil : @getLast? α [] = none := rfl

/-- The last element, or `fallback` if there is none. -/
@[implicit_reducible] def getLastD : (as : List α) → (fallback : α) → α
  | [], d => d
  | a :: as, _ => getLast (a :: as) (fun h => List.noConfusion rfl (heq_of_eq h))

theorem getLastD_nil {a : α} : getLastD [] a = a := rfl
theorem getLastD_cons {a b : α} {l} : getLastD (b :: l) a = getLastD l b :=
  match l with
  | [] => rfl
  | _ :: _ => rfl

/-- The first element of a list that is not empty. -/
@[implicit_reducible] def head : (as : List α) → as ≠ [] → α
  | a :: _, _ => a

@[simp] theorem head_cons {a : α} {l : List α} {h} : head (a :: l) h = a := rfl

/-- The first element, if there is one. -/
@[implicit_reducible] def head? : List α → Option α
  | [] => none
  | a :: _ => some a

@[simp] theorem head?_nil : head? ([] : List α) = none := rfl
@[simp] theorem head?_cons {a : α} {l : List α} : head? (a :: l) = some a := rfl

/-- The first element, or `fallback` if there is none. -/
@[implicit_reducible] def headD : (as : List α) → (fallback : α) → α
  | [], d => d
  | a :: _, _ => a

@[simp] theorem headD_nil {d : α} : headD [] d = d := rfl
@[simp] theorem headD_cons {a : α} {l : List α} {d : α} : headD (a :: l) d = a := rfl

/-- All but the first element. -/
@[implicit_reducible] def tail : List α → List α
  | [] => []
  | _ :: as => as

@[simp] theorem tail_nil : tail ([] : List α) = [] := rfl
@[simp] theorem tail_cons {a : α} {as : List α} : tail (a :: as) = as := rfl

/-- All but the first element, if there is a first one. -/
@[implicit_reducible] def tail? : List α → Option (List α)
  | [] => none
  | _ :: as => some as

@[simp] theorem tail?_nil : tail? ([] : List α) = none := rfl
@[simp] theorem tail?_cons {a : α} {l : List α} : tail? (a :: l) = some l := rfl

/-- All but the first element, or `fallback` if there is none. -/
@[implicit_reducible] def tailD (l fallback : List α) : List α :=
  match l with
  | [] => fallback
  | _ :: rest => rest

@[simp] theorem tailD_nil {l' : List α} : tailD [] l' = l' := rfl
@[simp] theorem tailD_cons {a : α} {l : List α} {l' : List α} : tailD (a :: l) l' = l := rfl

/-- All but the last element. -/
@[implicit_reducible] def dropLast {α} : List α → List α
  | [] => []
  | [_] => []
  | a :: as => a :: dropLast as

@[simp] theorem dropLast_nil : ([] : List α).dropLast = [] := (rfl)
@[simp] theorem dropLast_singleton : [x].dropLast = [] := (rfl)
@[simp] theorem dropLast_cons_cons : (x :: y :: zs).dropLast = x :: (y :: zs).dropLast := (rfl)

@[simp] theorem length_dropLast_cons {a : α} {as : List α} : (a :: as).dropLast.length = as.length :=
  match as with
  | [] => rfl
  | _ :: _ => congrArg (· + 1) length_dropLast_cons

/-! ## Choosing elements -/

/-- The elements that satisfy `p`. -/
@[implicit_reducible] def filter (p : α → Bool) : (l : List α) → List α
  | [] => []
  | a :: as => match p a with
    | true => a :: filter p as
    | false => filter p as

@[simp] theorem filter_nil {p : α → Bool} : filter p [] = [] := rfl

/-- The values of `f`, where it has one. -/
@[implicit_reducible] def filterMap (f : α → Option β) : List α → List β
  | [] => []
  | a :: as => match f a with
    | none => filterMap f as
    | some b => b :: filterMap f as

@[simp] theorem filterMap_nil {f : α → Option β} : filterMap f [] = [] := rfl
theorem filterMap_cons {f : α → Option β} {a : α} {l : List α} :
    filterMap f (a :: l) =
      match f a with
      | none => filterMap f l
      | some b => b :: filterMap f l := rfl

/-- Folds from the right. -/
@[specialize] def foldr (f : α → β → β) (init : β) : (l : List α) → β
  | [] => init
  | a :: l => f a (foldr f init l)

@[simp] theorem foldr_nil : [].foldr f b = b := rfl
@[simp] theorem foldr_cons {a} {l : List α} {f : α → β → β} {b} : (a :: l).foldr f b = f a (l.foldr f b) := rfl

/-! ## Reversing and appending -/

/-- The first list in reverse order, followed by the second. -/
@[implicit_reducible] def reverseAux : List α → List α → List α
  | [], r => r
  | a :: l, r => reverseAux l (a :: r)

@[simp] theorem reverseAux_nil : reverseAux [] r = r := rfl
@[simp] theorem reverseAux_cons : reverseAux (a :: l) r = reverseAux l (a :: r) := rfl

/-- The list in reverse order. -/
@[implicit_reducible] def reverse (as : List α) : List α := reverseAux as []

@[simp] theorem reverse_nil : reverse ([] : List α) = [] := rfl

instance : Append (List α) where
  append := List.append

@[simp] theorem append_eq {as bs : List α} : List.append as bs = as ++ bs := rfl
@[simp] theorem nil_append (as : List α) : [] ++ as = as := rfl
@[simp] theorem cons_append {a : α} {as bs : List α} : (a :: as) ++ bs = a :: (as ++ bs) := rfl

@[simp] theorem append_nil (as : List α) : as ++ [] = as := by
  induction as with
  | nil => rfl
  | cons a as ih => exact congrArg (cons a) ih

@[simp] theorem length_append {as bs : List α} : (as ++ bs).length = as.length + bs.length := by
  induction as with
  | nil => exact Nat.rec rfl (fun _ ih => congrArg Nat.succ ih) bs.length
  | cons a as ih =>
    refine (congrArg Nat.succ ih).trans ?_
    exact Nat.rec rfl (fun _ ih => congrArg Nat.succ ih) bs.length

@[simp] theorem append_assoc (as bs cs : List α) : (as ++ bs) ++ cs = as ++ (bs ++ cs) := by
  induction as with
  | nil => rfl
  | cons a as ih => exact congrArg (cons a) ih

theorem append_cons (as : List α) (b : α) (bs : List α) : as ++ b :: bs = as ++ [b] ++ bs :=
  (append_assoc as [b] bs).symm

@[simp] theorem concat_eq_append {as : List α} {a : α} : as.concat a = as ++ [a] := by
  induction as with
  | nil => rfl
  | cons x xs ih => exact congrArg (cons x) ih

theorem of_concat_eq_concat {as bs : List α} {a b : α} (h : as.concat a = bs.concat b) : as = bs ∧ a = b := by
  induction as generalizing bs with
  | nil =>
    match bs with
    | [] => exact ⟨rfl, (cons.inj h).1⟩
    | _ :: [] | _ :: _ :: _ => exact nomatch (cons.inj h).2
  | cons x xs ih =>
    match bs with
    | [] => cases xs <;> exact nomatch (cons.inj h).2
    | y :: ys =>
      have ⟨e, h⟩ := cons.inj h
      have ⟨es, e'⟩ := ih h
      exact ⟨e ▸ es ▸ rfl, e'⟩

theorem reverseAux_eq_append {as bs : List α} : reverseAux as bs = reverseAux as [] ++ bs := by
  induction as generalizing bs with
  | nil => rfl
  | cons a as ih => exact ih.trans ((append_assoc _ [a] bs).symm.trans (congrArg (· ++ bs) ih.symm))

@[simp] theorem reverse_cons {a : α} {as : List α} : reverse (a :: as) = reverse as ++ [a] :=
  reverseAux_eq_append (bs := [a])

theorem reverseAux_reverseAux {as bs cs : List α} :
    reverseAux (reverseAux as bs) cs = reverseAux bs (reverseAux (reverseAux as []) cs) := by
  induction as generalizing bs cs with
  | nil => rfl
  | cons a as ih => exact ih.trans (congrArg (reverseAux bs) (Eq.symm ih))

/-- `++` in constant stack space: what `List.append` is compiled to. -/
def appendTR (as bs : List α) : List α := reverseAux as.reverse bs

@[csimp] theorem append_eq_appendTR : @List.append = @appendTR :=
  funext fun α => funext fun as => funext fun bs => by
    have back (as bs : List α) : reverseAux (reverseAux as []) bs = as ++ bs := by
      induction as with
      | nil => rfl
      | cons a as ih => exact (reverseAux_reverseAux (as := as) (bs := [a])).trans (congrArg (cons a) ih)
    exact (back as bs).symm

/-! ## Lists of lists -/

@[simp] theorem flatten_nil : List.flatten ([] : List (List α)) = [] := rfl
@[simp] theorem flatten_cons : (l :: L).flatten = l ++ L.flatten := rfl

/-- The list of one element. -/
@[inline, implicit_reducible] protected def singleton {α : Type u} (a : α) : List α := [a]

@[simp] theorem flatMap_nil {f : α → List β} : List.flatMap f [] = [] := (rfl)
@[simp] theorem flatMap_cons {x : α} {xs : List α} {f : α → List β} :
    List.flatMap f (x :: xs) = f x ++ List.flatMap f xs := (rfl)

@[simp] theorem flatMap_append {xs ys : List α} {f : α → List β} :
    (xs ++ ys).flatMap f = xs.flatMap f ++ ys.flatMap f := by
  induction xs with
  | nil => rfl
  | cons x xs ih => exact (congrArg (f x ++ ·) ih).trans (append_assoc ..).symm

/-! ## Repeating and padding -/

/-- `n` times the same element. -/
@[implicit_reducible] def replicate : (n : Nat) → (a : α) → List α
  | 0, _ => []
  | n + 1, a => a :: replicate n a

@[simp] theorem replicate_zero {a : α} : replicate 0 a = [] := rfl
theorem replicate_succ {a : α} {n : Nat} : replicate (n + 1) a = a :: replicate n a := rfl

@[simp] theorem length_replicate {n : Nat} {a : α} : (replicate n a).length = n := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg Nat.succ ih

/-- Fills up on the left to `n` elements. -/
@[simp, implicit_reducible] def leftpad (n : Nat) (a : α) (l : List α) : List α := replicate (n - length l) a ++ l

/-- Fills up on the right to `n` elements. -/
@[simp, implicit_reducible] def rightpad (n : Nat) (a : α) (l : List α) : List α := l ++ replicate (n - length l) a

/-! ## Membership -/

/-- Whether there is no element. -/
@[instance_reducible] def isEmpty : List α → Bool
  | [] => true
  | _ :: _ => false

@[simp] theorem isEmpty_nil : ([] : List α).isEmpty = true := rfl
@[simp] theorem isEmpty_cons : (x :: xs : List α).isEmpty = false := rfl

/-- Whether an element is equal to `a`, by `==`. -/
@[implicit_reducible] def elem [BEq α] (a : α) : (l : List α) → Bool
  | [] => false
  | b :: bs => match a == b with
    | true => true
    | false => elem a bs

@[simp] theorem elem_nil [BEq α] : ([] : List α).elem a = false := rfl
theorem elem_cons [BEq α] {a : α} : (b :: bs).elem a = match a == b with | true => true | false => bs.elem a := rfl

/-- `List.elem`, the list first. -/
abbrev contains [BEq α] (as : List α) (a : α) : Bool := elem a as

@[simp] theorem contains_nil [BEq α] : ([] : List α).contains a = false := rfl

/-- Membership, `a ∈ l`. -/
inductive Mem (a : α) : List α → Prop
  | head (as : List α) : Mem a (a :: as)
  | tail (b : α) {as : List α} : Mem a as → Mem a (b :: as)

instance : Membership α (List α) where
  mem l a := Mem a l

theorem mem_of_elem_eq_true [BEq α] [LawfulBEq α] {a : α} {as : List α} : elem a as = true → a ∈ as :=
  match as with
  | [] => fun h => Bool.noConfusion h
  | b :: bs => fun h => match e : a == b with
    | true => eq_of_beq e ▸ Mem.head bs
    | false => .tail b (mem_of_elem_eq_true (by rw [elem_cons, e] at h; exact h))

theorem elem_eq_true_of_mem [BEq α] [ReflBEq α] {a : α} {as : List α} (h : a ∈ as) : elem a as = true := by
  induction h with
  | head as => rw [elem_cons, beq_self_eq_true a]
  | tail b _ ih =>
    refine elem_cons.trans ?_
    cases a == b with
    | true => rfl
    | false => exact ih

theorem mem_append_left {a : α} {as : List α} (bs : List α) (h : a ∈ as) : a ∈ as ++ bs := by
  induction h with
  | head as => exact .head _
  | tail b _ ih => exact .tail b ih

theorem mem_append_right {b : α} (as : List α) {bs : List α} (h : b ∈ bs) : b ∈ as ++ bs := by
  induction as with
  | nil => exact h
  | cons a as ih => exact .tail a ih

end List
