prelude
import Init.Data.List.Append

/-!
`List.replicate` and `List.reverse`: membership, length, injectivity, and what they do to `++`, `map`, `filter`.
-/

universe u v w

namespace List

/-! ## `replicate` -/

@[simp] theorem replicate_one : replicate 1 a = [a] := rfl
theorem replicate_succ' : replicate (n + 1) a = replicate n a ++ [a] := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg (cons a) ih

@[simp] theorem mem_replicate {a b : α} {n} : b ∈ replicate n a ↔ n ≠ 0 ∧ b = a := by
  induction n with
  | zero => simp
  | succ n ih =>
    rw [replicate_succ, mem_cons, ih]
    exact ⟨fun h => ⟨Nat.succ_ne_zero n, h.elim id And.right⟩, fun h => .inl h.2⟩

theorem eq_of_mem_replicate {a b : α} {n} (h : b ∈ replicate n a) : b = a := (mem_replicate.mp h).2
theorem forall_mem_replicate {p : α → Prop} {a : α} {n} : (∀ b, b ∈ replicate n a → p b) ↔ n = 0 ∨ p a := by
  cases n <;> simp
@[simp] theorem replicate_succ_ne_nil {n : Nat} {a : α} : replicate (n + 1) a ≠ [] := nofun
@[simp] theorem replicate_eq_nil_iff {n : Nat} (a : α) : replicate n a = [] ↔ n = 0 := by cases n <;> simp
@[simp] theorem isEmpty_replicate : (replicate n a).isEmpty = decide (n = 0) := by cases n <;> rfl
@[simp] theorem tail_replicate {n : Nat} {a : α} : (replicate n a).tail = replicate (n - 1) a := by cases n <;> rfl
theorem head?_replicate {a : α} {n : Nat} : (replicate n a).head? = if n = 0 then none else some a := by
  cases n <;> rfl
@[simp] theorem head_replicate (w : replicate n a ≠ []) : (replicate n a).head w = a := by
  cases n with
  | zero => exact absurd rfl w
  | succ n => rfl

@[simp] theorem replicate_append_replicate : replicate n a ++ replicate m a = replicate (n + m) a := by
  induction n with
  | zero => rw [Nat.zero_add]; rfl
  | succ n ih => rw [Nat.succ_add]; exact congrArg (cons a) ih

theorem eq_replicate_of_mem {a : α} {l : List α} (h : ∀ (b) (_ : b ∈ l), b = a) : l = replicate l.length a := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    have ⟨e, rest⟩ := forall_mem_cons.mp h
    rw [e, length_cons, replicate_succ, ← ih rest]

theorem eq_replicate_iff {a : α} {n} {l : List α} : l = replicate n a ↔ length l = n ∧ ∀ (b) (_ : b ∈ l), b = a where
  mp e := e ▸ ⟨length_replicate, fun _ => eq_of_mem_replicate⟩
  mpr h := h.1 ▸ eq_replicate_of_mem h.2

@[simp] theorem replicate_inj : replicate n a = replicate m b ↔ n = m ∧ (n = 0 ∨ a = b) where
  mp h := by
    have e := congrArg length h
    rw [length_replicate, length_replicate] at e
    subst e
    cases n with
    | zero => exact ⟨rfl, .inl rfl⟩
    | succ n => exact ⟨rfl, .inr (head_eq_of_cons_eq h)⟩
  mpr
    | ⟨e, .inl z⟩ => by subst e; subst z; rfl
    | ⟨e, .inr e'⟩ => e ▸ e' ▸ rfl

theorem map_eq_replicate_iff {l : List α} {f : α → β} {b : β} : l.map f = replicate l.length b ↔ ∀ x ∈ l, f x = b := by
  rw [eq_replicate_iff, length_map, forall_mem_map]
  exact ⟨And.right, fun h => ⟨rfl, h⟩⟩
@[simp] theorem map_const {l : List α} {b : β} : map (Function.const α b) l = replicate l.length b :=
  map_eq_replicate_iff.mpr fun _ _ => rfl
@[simp] theorem map_const_fun {x : β} : map (Function.const α x) = (replicate ·.length x) := funext fun _ => map_const
theorem map_const' {l : List α} {b : β} : map (fun _ => b) l = replicate l.length b := map_const
@[simp] theorem map_replicate : (replicate n a).map f = replicate n (f a) := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg (cons (f a)) ih
theorem append_eq_replicate_iff {l₁ l₂ : List α} {a : α} :
    l₁ ++ l₂ = replicate n a ↔ l₁.length + l₂.length = n ∧ l₁ = replicate l₁.length a ∧ l₂ = replicate l₂.length a := by
  simp only [eq_replicate_iff, length_append, forall_mem_append, true_and]
theorem replicate_eq_append_iff {l₁ l₂ : List α} {a : α} :
    replicate n a = l₁ ++ l₂ ↔ l₁.length + l₂.length = n ∧ l₁ = replicate l₁.length a ∧ l₂ = replicate l₂.length a :=
  eq_comm.trans append_eq_replicate_iff
theorem filter_replicate : (replicate n a).filter p = if p a then replicate n a else [] := by
  induction n with
  | zero => split <;> rfl
  | succ n ih => rw [replicate_succ, filter_cons, ih]; split <;> rfl
@[simp] theorem filter_replicate_of_pos (h : p a) : (replicate n a).filter p = replicate n a := by
  rw [filter_replicate, ite_eq_left h]
@[simp] theorem filter_replicate_of_neg (h : ¬p a) : (replicate n a).filter p = [] := by
  rw [filter_replicate, ite_eq_right h]
theorem filterMap_replicate {f : α → Option β} :
    (replicate n a).filterMap f = match f a with | none => [] | .some b => replicate n b := by
  induction n with
  | zero => cases f a <;> rfl
  | succ n ih => rw [replicate_succ, filterMap_cons, ih]; cases f a <;> rfl
theorem filterMap_replicate_of_some {f : α → Option β} (h : f a = some b) :
    (replicate n a).filterMap f = replicate n b := by rw [filterMap_replicate, h]
@[simp] theorem filterMap_replicate_of_none {f : α → Option β} (h : f a = none) : (replicate n a).filterMap f = [] := by
  rw [filterMap_replicate, h]
@[simp] theorem flatten_replicate_nil : (replicate n ([] : List α)).flatten = [] := by
  induction n with
  | zero => rfl
  | succ n ih => exact ih
@[simp] theorem flatten_replicate_singleton : (replicate n [a]).flatten = replicate n a := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg (cons a) ih
@[simp] theorem flatten_replicate_replicate : (replicate n (replicate m a)).flatten = replicate (n * m) a := by
  induction n with
  | zero => rw [Nat.zero_mul]; rfl
  | succ n ih => rw [replicate_succ, flatten_cons, ih, replicate_append_replicate, Nat.succ_mul, Nat.add_comm]
theorem flatMap_replicate {β} {f : α → List β} : (replicate n a).flatMap f = (replicate n (f a)).flatten := by
  rw [flatMap_def, map_replicate]
@[simp] theorem any_replicate {n : Nat} {a : α} : (replicate n a).any f = if n = 0 then false else f a := by
  induction n with
  | zero => rfl
  | succ n ih => rw [replicate_succ, any_cons, ih]; cases n <;> simp
@[simp] theorem all_replicate {n : Nat} {a : α} : (replicate n a).all f = if n = 0 then true else f a := by
  induction n with
  | zero => rfl
  | succ n ih => rw [replicate_succ, all_cons, ih]; cases n <;> simp
@[simp] theorem contains_replicate [BEq α] {n : Nat} {a b : α} : (replicate n b).contains a = (a == b && !n == 0) := by
  rw [contains_eq_any_beq, any_replicate]; cases n <;> simp

/-! ## `reverse` -/

@[simp] theorem reverseAux_eq {as bs : List α} : reverseAux as bs = reverse as ++ bs := reverseAux_eq_append

@[simp] theorem length_reverse {as : List α} : (as.reverse).length = as.length := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [reverse_cons, length_append, ih]; rfl

theorem mem_reverseAux {x : α} {as bs} : x ∈ reverseAux as bs ↔ x ∈ as ∨ x ∈ bs := by
  induction as generalizing bs with
  | nil => exact ⟨.inr, fun h => h.resolve_left not_mem_nil⟩
  | cons a as ih => rw [reverseAux_cons, ih, mem_cons, mem_cons, or_left_comm, or_assoc]

@[simp] theorem mem_reverse {x : α} {as : List α} : x ∈ reverse as ↔ x ∈ as :=
  mem_reverseAux.trans ⟨fun h => h.resolve_right not_mem_nil, .inl⟩

@[simp] theorem reverse_append {as bs : List α} : (as ++ bs).reverse = bs.reverse ++ as.reverse := by
  induction as with
  | nil => exact (append_nil _).symm
  | cons a as ih => rw [cons_append, reverse_cons, ih, append_assoc, ← reverse_cons]

theorem reverse_singleton {a : α} : [a].reverse = [a] := rfl
theorem reverse_concat {l : List α} {a : α} : (l ++ [a]).reverse = a :: l.reverse := reverse_append

@[simp] theorem reverse_reverse (as : List α) : as.reverse.reverse = as := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [reverse_cons, reverse_concat, ih]

theorem reverseAux_reverseAux_nil {as bs : List α} : reverseAux (reverseAux as bs) [] = reverseAux bs as := by
  rw [reverseAux_eq, reverseAux_eq, reverseAux_eq, append_nil, reverse_append, reverse_reverse]

theorem reverse_eq_iff {as bs : List α} : as.reverse = bs ↔ as = bs.reverse :=
  ⟨fun e => e ▸ (reverse_reverse as).symm, fun e => e ▸ reverse_reverse bs⟩
@[simp] theorem reverse_inj {xs ys : List α} : xs.reverse = ys.reverse ↔ xs = ys := by
  rw [reverse_eq_iff, reverse_reverse]
@[simp] theorem reverse_eq_nil_iff {xs : List α} : xs.reverse = [] ↔ xs = [] := reverse_eq_iff
theorem reverse_ne_nil_iff {xs : List α} : xs.reverse ≠ [] ↔ xs ≠ [] := not_congr reverse_eq_nil_iff
@[simp] theorem isEmpty_reverse {xs : List α} : xs.reverse.isEmpty = xs.isEmpty := by
  rw [Bool.eq_iff_iff, isEmpty_iff, isEmpty_iff, reverse_eq_nil_iff]
@[simp] theorem reverse_eq_cons_iff {xs : List α} {a : α} {ys : List α} :
    xs.reverse = a :: ys ↔ xs = ys.reverse ++ [a] := by rw [reverse_eq_iff, reverse_cons]
@[simp] theorem reverse_eq_append_iff {xs ys zs : List α} :
    xs.reverse = ys ++ zs ↔ xs = zs.reverse ++ ys.reverse := by rw [reverse_eq_iff, reverse_append]
theorem reverse_eq_concat {xs ys : List α} {a : α} : xs.reverse = ys ++ [a] ↔ xs = a :: ys.reverse := by
  rw [reverse_eq_iff, reverse_concat]

@[simp] theorem map_reverse {f : α → β} {l : List α} : l.reverse.map f = (l.map f).reverse := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
@[simp] theorem filter_reverse {p : α → Bool} {l : List α} : (l.reverse.filter p) = (l.filter p).reverse := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [reverse_cons, filter_append, ih, filter_cons, filter_cons]; cases p a <;> simp
@[simp] theorem filterMap_reverse {f : α → Option β} {l : List α} :
    (l.reverse.filterMap f) = (l.filterMap f).reverse := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [reverse_cons, filterMap_append, ih, filterMap_cons, filterMap_cons]; cases f a <;> simp
theorem reverse_flatten {L : List (List α)} : L.flatten.reverse = (L.map reverse).reverse.flatten := by
  induction L with
  | nil => rfl
  | cons l L ih => simp [ih]
theorem flatten_reverse {L : List (List α)} : L.reverse.flatten = (L.map reverse).flatten.reverse := by
  induction L with
  | nil => rfl
  | cons l L ih => simp [ih]
theorem reverse_flatMap {β} {l : List α} {f : α → List β} :
    (l.flatMap f).reverse = l.reverse.flatMap (reverse ∘ f) := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
theorem flatMap_reverse {β} {l : List α} {f : α → List β} :
    l.reverse.flatMap f = (l.flatMap (reverse ∘ f)).reverse := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
@[simp] theorem reverse_replicate {n : Nat} {a : α} : (replicate n a).reverse = replicate n a :=
  eq_replicate_iff.mpr ⟨length_reverse.trans length_replicate, fun _ h => eq_of_mem_replicate (mem_reverse.mp h)⟩
@[simp] theorem any_reverse {l : List α} : l.reverse.any f = l.any f := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [reverse_cons, any_append, ih, any_cons, any_cons, any_nil, Bool.or_false, Bool.or_comm]
@[simp] theorem all_reverse {l : List α} : l.reverse.all f = l.all f := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [reverse_cons, all_append, ih, all_cons, all_cons, all_nil, Bool.and_true, Bool.and_comm]
@[simp] theorem contains_reverse [BEq α] {l : List α} {x : α} : (l.reverse).contains x = l.contains x := by
  rw [contains_eq_any_beq, contains_eq_any_beq, any_reverse]

end List
