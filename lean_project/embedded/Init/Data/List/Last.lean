prelude
import Init.Data.List.TakeDrop

/-!
First and last elements: `head`, `head?`, `tail`, `getLast`, `getLast?`, `dropLast`, of the lists that the other
functions make.
-/

universe u v w

namespace List

/-! ## First elements -/

theorem head?_singleton {a : α} : head? [a] = some a := rfl
theorem head_singleton {a : α} : head [a] (by simp) = a := rfl
theorem head_eq_iff_head?_eq_some {xs : List α} (h) : xs.head h = a ↔ xs.head? = some a :=
  match xs with
  | [] => absurd rfl h
  | _ :: _ => Option.some_inj.symm
@[simp] theorem head?_eq_none_iff : l.head? = none ↔ l = [] := by cases l <;> simp
theorem head?_eq_some_iff {xs : List α} {a : α} : xs.head? = some a ↔ ∃ ys, xs = a :: ys := by cases xs <;> simp
@[simp] theorem isSome_head? : l.head?.isSome ↔ l ≠ [] := by cases l <;> simp
@[simp] theorem head_mem {l : List α} (h : l ≠ []) : head l h ∈ l :=
  match l with
  | [] => absurd rfl h
  | _ :: as => .head as
theorem mem_of_head? {l : List α} {a : α} (h : l.head? = some a) : a ∈ l :=
  have ⟨_, e⟩ := head?_eq_some_iff.mp h
  e ▸ .head _
theorem mem_of_mem_head? {l : List α} {a : α} (h : a ∈ l.head?) : a ∈ l := mem_of_head? h
theorem head?_eq_some_head {l : List α} (h : l ≠ []) : head? l = some (head l h) :=
  match l with
  | [] => absurd rfl h
  | _ :: _ => rfl
theorem head_mem_head? {l : List α} (h : l ≠ []) : head l h ∈ head? l := head?_eq_some_head h
theorem head?_concat {a : α} : (l ++ [a]).head? = some (l.head?.getD a) := by cases l <;> rfl
theorem head?_concat_concat : (l ++ [a, b]).head? = (l ++ [a]).head? := by cases l <;> rfl
@[simp] theorem headD_eq_head?_getD {l : List α} : headD l a = (head? l).getD a := by cases l <;> rfl
@[simp] theorem tailD_eq_tail? {l l' : List α} : tailD l l' = (tail? l).getD l' := by cases l <;> rfl
@[simp] theorem head_map {f : α → β} {l : List α} (w) : (map f l).head w = f (l.head (by simpa using w)) :=
  match l with
  | [] => absurd rfl w
  | _ :: _ => rfl
@[simp] theorem head_append_of_ne_nil {l : List α} {w₁} (w₂) : head (l ++ l') w₁ = head l w₂ :=
  match l with
  | [] => absurd rfl w₂
  | _ :: _ => rfl
@[simp] theorem head?_append {l : List α} : (l ++ l').head? = l.head?.or l'.head? := by cases l <;> rfl
theorem head?_flatten {L : List (List α)} : (flatten L).head? = L.findSome? fun l => l.head? := by
  induction L with
  | nil => rfl
  | cons l L ih => cases l <;> simp [findSome?_cons, ih]
theorem head?_flatMap {l : List α} {f : α → List β} : (l.flatMap f).head? = l.findSome? fun a => (f a).head? := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [flatMap_cons, head?_append, ih, findSome?_cons]; cases (f a).head? <;> rfl

/-! ## Tails -/

@[simp] theorem length_tail {l : List α} : l.tail.length = l.length - 1 := by cases l <;> rfl
theorem tail_eq_tailD {l : List α} : l.tail = tailD l [] := by cases l <;> rfl
theorem tail_eq_tail? {l : List α} : l.tail = (tail? l).getD [] := by cases l <;> rfl
theorem mem_of_mem_tail {a : α} {l : List α} (h : a ∈ tail l) : a ∈ l :=
  match l with
  | _ :: _ => .tail _ h
theorem ne_nil_of_tail_ne_nil {l : List α} (h : l.tail ≠ []) : l ≠ [] := fun e => h (congrArg tail e)
theorem tail?_append {l l' : List α} : (l ++ l').tail? = (l.tail?.map (· ++ l')).or l'.tail? := by cases l <;> simp
theorem tail_append {l l' : List α} : (l ++ l').tail = if l.isEmpty then l'.tail else l.tail ++ l' := by cases l <;> rfl
@[simp] theorem tail_append_of_ne_nil {xs ys : List α} (h : xs ≠ []) : (xs ++ ys).tail = xs.tail ++ ys :=
  match xs with
  | [] => absurd rfl h
  | _ :: _ => rfl
@[simp] theorem cons_head_tail (h : l ≠ []) : l.head h :: l.tail = l :=
  match l with
  | [] => absurd rfl h
  | _ :: _ => rfl

/-! ## Last elements -/

@[simp] theorem getLast_singleton {a} (h) : @getLast α [a] h = a := rfl
@[simp] theorem getLast?_singleton {a : α} : getLast? [a] = some a := rfl
@[simp] theorem getLast_cons_cons {a : α} {l : List α} :
    getLast (a :: b :: l) (by simp) = getLast (b :: l) (by simp) := rfl
theorem getLast_cons {a : α} {l : List α} (h : l ≠ nil) : getLast (a :: l) (cons_ne_nil a l) = getLast l h :=
  match l with
  | [] => absurd rfl h
  | _ :: _ => rfl
theorem getLast_eq_getLastD {a l} (h) : @getLast α (a :: l) h = getLastD l a := by cases l <;> rfl
@[simp] theorem getLastD_eq_getLast? {a l} : @getLastD α l a = (getLast? l).getD a := by cases l <;> rfl
theorem getLast?_eq_some_getLast {l : List α} (h : l ≠ []) : getLast? l = some (getLast l h) :=
  match l with
  | [] => absurd rfl h
  | _ :: _ => rfl
theorem getLast_mem_getLast? {l : List α} (h : l ≠ []) : getLast l h ∈ getLast? l := getLast?_eq_some_getLast h
@[simp] theorem getLast?_cons_cons : (a :: b :: l).getLast? = (b :: l).getLast? := rfl
theorem getLast?_cons {a : α} : (a :: l).getLast? = some (l.getLast?.getD a) := by cases l <;> rfl
theorem getLast?_cons_of_ne_nil {x : α} {xs : List α} (h : xs ≠ []) : (x :: xs).getLast? = xs.getLast? :=
  match xs with
  | [] => absurd rfl h
  | _ :: _ => rfl
theorem getLast?_concat {l : List α} {a : α} : (l ++ [a]).getLast? = some a := by
  induction l with
  | nil => rfl
  | cons b l ih => rw [cons_append, getLast?_cons, ih]; rfl
theorem getLastD_concat {a b} {l : List α} : (l ++ [b]).getLastD a = b := by
  rw [getLastD_eq_getLast?, getLast?_concat]; rfl
theorem getLast_eq_iff_getLast?_eq_some {xs : List α} (h) : xs.getLast h = a ↔ xs.getLast? = some a := by
  rw [getLast?_eq_some_getLast h, Option.some_inj]
theorem getLast_concat {a : α} {l : List α} : getLast (l ++ [a]) (by simp) = a := by
  rw [getLast_eq_iff_getLast?_eq_some, getLast?_concat]

@[simp] theorem getLast?_reverse {l : List α} : l.reverse.getLast? = l.head? := by
  cases l with
  | nil => rfl
  | cons a l => rw [reverse_cons, getLast?_concat]; rfl
@[simp] theorem head?_reverse {l : List α} : l.reverse.head? = l.getLast? := by
  rw [← getLast?_reverse, reverse_reverse]
theorem getLast?_eq_head?_reverse {xs : List α} : xs.getLast? = xs.reverse.head? := head?_reverse.symm
theorem head?_eq_getLast?_reverse {xs : List α} : xs.head? = xs.reverse.getLast? := getLast?_reverse.symm
@[simp] theorem head_reverse {l : List α} (h : l.reverse ≠ []) :
    l.reverse.head h = getLast l (reverse_ne_nil_iff.mp h) := by
  rw [head_eq_iff_head?_eq_some, head?_reverse, getLast?_eq_some_getLast]
@[simp] theorem getLast_reverse {l : List α} (h : l.reverse ≠ []) :
    l.reverse.getLast h = l.head (reverse_ne_nil_iff.mp h) := by
  rw [getLast_eq_iff_getLast?_eq_some, getLast?_reverse, head?_eq_some_head]
@[simp] theorem getLast?_eq_none_iff {xs : List α} : xs.getLast? = none ↔ xs = [] := by
  cases xs <;> simp [getLast?_cons]
theorem getLast?_eq_some_iff {xs : List α} {a : α} : xs.getLast? = some a ↔ ∃ ys, xs = ys ++ [a] where
  mp h := by
    rw [getLast?_eq_head?_reverse, head?_eq_some_iff] at h
    have ⟨ys, e⟩ := h
    exact ⟨ys.reverse, reverse_eq_cons_iff.mp e⟩
  mpr | ⟨_, e⟩ => e ▸ getLast?_concat
@[simp] theorem getLast?_isSome : l.getLast?.isSome ↔ l ≠ [] := by cases l <;> simp [getLast?_cons]
theorem mem_of_getLast? {l : List α} {a : α} (h : getLast? l = some a) : a ∈ l :=
  have ⟨_, e⟩ := getLast?_eq_some_iff.mp h
  e ▸ mem_concat_self
@[simp] theorem getLast_mem {l : List α} (h : l ≠ []) : getLast l h ∈ l := mem_of_getLast? (getLast?_eq_some_getLast h)
theorem mem_of_mem_getLast? {l : List α} {a : α} (h : a ∈ getLast? l) : a ∈ l := mem_of_getLast? h
@[simp] theorem getLast?_append {l l' : List α} : (l ++ l').getLast? = l'.getLast?.or l.getLast? := by
  rw [getLast?_eq_head?_reverse, reverse_append, head?_append, head?_reverse, head?_reverse]
@[simp] theorem getLast_append_of_ne_nil {l : List α} (h₁) (h₂ : l' ≠ []) : (l ++ l').getLast h₁ = l'.getLast h₂ := by
  rw [getLast_eq_iff_getLast?_eq_some, getLast?_append, getLast?_eq_some_getLast h₂]; rfl
@[simp] theorem getLast?_map {f : α → β} {l : List α} : (map f l).getLast? = l.getLast?.map f := by
  rw [getLast?_eq_head?_reverse, ← map_reverse, head?_map, head?_reverse]
@[simp] theorem getLast_map {f : α → β} {l : List α} (h) : getLast (map f l) h = f (getLast l (by simpa using h)) := by
  rw [getLast_eq_iff_getLast?_eq_some, getLast?_map, getLast?_eq_some_getLast (by simpa using h)]; rfl
theorem getLast?_replicate {a : α} {n : Nat} : (replicate n a).getLast? = if n = 0 then none else some a := by
  rw [getLast?_eq_head?_reverse, reverse_replicate, head?_replicate]
@[simp] theorem getLast_replicate (w : replicate n a ≠ []) : (replicate n a).getLast w = a :=
  eq_of_mem_replicate (getLast_mem w)
theorem getLast?_eq_getElem? {l : List α} : l.getLast? = l[l.length - 1]? := by
  induction l with
  | nil => rfl
  | cons a l ih => cases l with
    | nil => rfl
    | cons b l => exact ih
theorem getLast_eq_getElem {l : List α} (h : l ≠ []) :
    getLast l h = l[l.length - 1]'(Nat.sub_lt (length_pos_iff.mpr h) (Nat.zero_lt_succ 0)) := by
  rw [getLast_eq_iff_getLast?_eq_some, getLast?_eq_getElem?, getElem?_eq_getElem]

/-! ## All but the last -/

@[simp] theorem length_dropLast {xs : List α} : xs.dropLast.length = xs.length - 1 := by
  cases xs with
  | nil => rfl
  | cons a l => exact length_dropLast_cons
theorem dropLast_cons_of_ne_nil {α : Type u} {x : α} {l : List α} (h : l ≠ []) : (x :: l).dropLast = x :: l.dropLast :=
  match l with
  | [] => absurd rfl h
  | _ :: _ => rfl
@[simp] theorem dropLast_append_of_ne_nil {α : Type u} {l : List α} {l' : List α} (h : l ≠ []) :
    (l' ++ l).dropLast = l' ++ l.dropLast := by
  induction l' with
  | nil => rfl
  | cons a l' ih => rw [cons_append, dropLast_cons_of_ne_nil (append_ne_nil_of_right_ne_nil l' h), ih]; rfl
theorem dropLast_append {l₁ l₂ : List α} :
    (l₁ ++ l₂).dropLast = if l₂.isEmpty then l₁.dropLast else l₁ ++ l₂.dropLast := by
  cases l₂ with
  | nil => rw [append_nil]; rfl
  | cons a l => exact dropLast_append_of_ne_nil (cons_ne_nil a l)
theorem dropLast_append_cons : dropLast (l₁ ++ b :: l₂) = l₁ ++ dropLast (b :: l₂) :=
  dropLast_append_of_ne_nil (cons_ne_nil b l₂)
@[simp] theorem dropLast_concat : dropLast (l₁ ++ [b]) = l₁ := dropLast_append_cons.trans (append_nil l₁)
theorem dropLast_concat_getLast {l : List α} (h : l ≠ []) : dropLast l ++ [getLast l h] = l := by
  have ⟨ys, e⟩ := getLast?_eq_some_iff.mp (getLast?_eq_some_getLast h)
  rw [show l.dropLast = ys by rw [e, dropLast_concat], ← e]
@[simp] theorem map_dropLast {f : α → β} {l : List α} : l.dropLast.map f = (l.map f).dropLast := by
  induction l with
  | nil => rfl
  | cons a l ih => cases l with
    | nil => rfl
    | cons b l => exact congrArg (cons (f a)) ih
@[simp] theorem tail_reverse {l : List α} : l.reverse.tail = l.dropLast.reverse := by
  induction l with
  | nil => rfl
  | cons a l ih => cases l with
    | nil => rfl
    | cons b l => rw [reverse_cons, tail_append_of_ne_nil (by simp), ih, dropLast_cons_cons, reverse_cons]
@[simp] theorem dropLast_replicate {n : Nat} {a : α} : dropLast (replicate n a) = replicate (n - 1) a := by
  cases n with
  | zero => rfl
  | succ n => rw [replicate_succ', dropLast_concat]; rfl
@[simp] theorem dropLast_cons_self_replicate {n : Nat} {a : α} : dropLast (a :: replicate n a) = replicate n a :=
  dropLast_replicate (n := n + 1)
theorem dropLast_eq_take {l : List α} : l.dropLast = l.take (l.length - 1) := by
  induction l with
  | nil => rfl
  | cons a l ih => cases l with
    | nil => rfl
    | cons b l => exact congrArg (cons a) ih

end List
