prelude
import Init.Data.List.Reverse

/-!
`List.foldl` and `List.foldr`: what they do on `++`, `map`, `filter`, `reverse`; sums and products; induction along a
fold.
-/

universe u v w

namespace List

/-! ## Folds of composed lists -/

@[simp] theorem foldl_append {β : Type _} {f : β → α → β} {b : β} {l l' : List α} :
    (l ++ l').foldl f b = l'.foldl f (l.foldl f b) := by
  induction l generalizing b with
  | nil => rfl
  | cons a l ih => exact ih

@[simp] theorem foldr_append {f : α → β → β} {b : β} {l l' : List α} :
    (l ++ l').foldr f b = l.foldr f (l'.foldr f b) := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (f a) ih

@[simp] theorem foldl_reverse {l : List α} {f : β → α → β} {b : β} :
    l.reverse.foldl f b = l.foldr (fun x y => f y x) b := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [reverse_cons, foldl_append, ih]; rfl

@[simp] theorem foldr_reverse {l : List α} {f : α → β → β} {b : β} :
    l.reverse.foldr f b = l.foldl (fun x y => f y x) b := by
  rw [← reverse_reverse l, foldl_reverse, reverse_reverse]

theorem foldl_eq_foldr_reverse {l : List α} {f : β → α → β} {b : β} :
    l.foldl f b = l.reverse.foldr (fun x y => f y x) b := foldr_reverse.symm
theorem foldr_eq_foldl_reverse {l : List α} {f : α → β → β} {b : β} :
    l.foldr f b = l.reverse.foldl (fun x y => f y x) b := foldl_reverse.symm

theorem foldl_map {f : β₁ → β₂} {g : α → β₂ → α} {l : List β₁} {init : α} :
    (l.map f).foldl g init = l.foldl (fun x y => g x (f y)) init := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => exact ih
theorem foldr_map {f : α₁ → α₂} {g : α₂ → β → β} {l : List α₁} {init : β} :
    (l.map f).foldr g init = l.foldr (fun x y => g (f x) y) init := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (g (f a)) ih

theorem foldl_filterMap {f : α → Option β} {g : γ → β → γ} {l : List α} {init : γ} :
    (l.filterMap f).foldl g init = l.foldl (fun x y => match f y with | some b => g x b | none => x) init := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => rw [foldl_cons, ← ih, filterMap_cons]; cases f a <;> rfl
theorem foldr_filterMap {f : α → Option β} {g : β → γ → γ} {l : List α} {init : γ} :
    (l.filterMap f).foldr g init = l.foldr (fun x y => match f x with | some b => g b y | none => y) init := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [foldr_cons, ← ih, filterMap_cons]; cases f a <;> rfl
theorem foldl_filter {p : α → Bool} {f : β → α → β} {l : List α} {init : β} :
    (l.filter p).foldl f init = l.foldl (fun x y => if p y then f x y else x) init := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => rw [foldl_cons, ← ih, filter_cons]; split <;> rfl
theorem foldr_filter {p : α → Bool} {f : α → β → β} {l : List α} {init : β} :
    (l.filter p).foldr f init = l.foldr (fun x y => if p x then f x y else y) init := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [foldr_cons, ← ih, filter_cons]; split <;> rfl
theorem foldl_flatMap {f : α → List β} {g : γ → β → γ} {l : List α} {init : γ} :
    (l.flatMap f).foldl g init = l.foldl (fun acc x => (f x).foldl g acc) init := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => rw [flatMap_cons, foldl_append, ih]; rfl
theorem foldr_flatMap {f : α → List β} {g : β → γ → γ} {l : List α} {init : γ} :
    (l.flatMap f).foldr g init = l.foldr (fun x acc => (f x).foldr g acc) init := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [flatMap_cons, foldr_append, ih]; rfl
theorem foldl_flatten {f : β → α → β} {b : β} {L : List (List α)} :
    (flatten L).foldl f b = L.foldl (fun b l => l.foldl f b) b := by
  rw [flatten_eq_flatMap, foldl_flatMap]; rfl
theorem foldr_flatten {f : α → β → β} {b : β} {L : List (List α)} :
    (flatten L).foldr f b = L.foldr (fun l b => l.foldr f b) b := by
  rw [flatten_eq_flatMap, foldr_flatMap]; rfl

/-! ## Folds that build lists -/

@[simp] theorem foldr_cons_eq_append {l : List α} {f : α → β} {l' : List β} :
    l.foldr (fun x ys => f x :: ys) l' = l.map f ++ l' := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (cons (f a)) ih
@[simp] theorem foldr_cons_eq_append' {l l' : List β} : l.foldr cons l' = l ++ l' := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (cons a) ih
theorem foldr_cons_nil {l : List α} : l.foldr cons [] = l := by simp
@[simp] theorem foldl_flip_cons_eq_append {l : List α} {f : α → β} {l' : List β} :
    l.foldl (fun xs y => f y :: xs) l' = (l.map f).reverse ++ l' := by
  induction l generalizing l' with
  | nil => rfl
  | cons a l ih => rw [foldl_cons, ih, map_cons, reverse_cons, append_assoc]; rfl
theorem foldl_flip_cons_eq_append' {l l' : List α} : l.foldl (fun xs y => y :: xs) l' = l.reverse ++ l' := by simp
@[simp] theorem foldr_append_eq_append {l : List α} {f : α → List β} {l' : List β} :
    l.foldr (f · ++ ·) l' = (l.map f).flatten ++ l' := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
@[simp] theorem foldl_append_eq_append {l : List α} {f : α → List β} {l' : List β} :
    l.foldl (· ++ f ·) l' = l' ++ (l.map f).flatten := by
  induction l generalizing l' with
  | nil => exact (append_nil l').symm
  | cons a l ih => simp [ih]
@[simp] theorem foldr_flip_append_eq_append {l : List α} {f : α → List β} {l' : List β} :
    l.foldr (fun x ys => ys ++ f x) l' = l' ++ (l.map f).reverse.flatten := by
  induction l with
  | nil => exact (append_nil l').symm
  | cons a l ih => simp [ih]
@[simp] theorem foldl_flip_append_eq_append {l : List α} {f : α → List β} {l' : List β} :
    l.foldl (fun xs y => f y ++ xs) l' = (l.map f).reverse.flatten ++ l' := by
  induction l generalizing l' with
  | nil => rfl
  | cons a l ih => simp [ih]
theorem flatMap_eq_foldl {f : α → List β} {l : List α} : l.flatMap f = l.foldl (fun acc a => acc ++ f a) [] := by
  rw [foldl_append_eq_append, flatMap_def, nil_append]

/-! ## Homomorphisms and relations -/

theorem foldl_hom (f : α₁ → α₂) {g₁ : α₁ → β → α₁} {g₂ : α₂ → β → α₂} {l : List β} {init : α₁}
    (H : ∀ x y, g₂ (f x) y = f (g₁ x y)) : l.foldl g₂ (f init) = f (l.foldl g₁ init) := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => rw [foldl_cons, foldl_cons, H, ih]
theorem foldr_hom (f : β₁ → β₂) {g₁ : α → β₁ → β₁} {g₂ : α → β₂ → β₂} {l : List α} {init : β₁}
    (H : ∀ x y, g₂ x (f y) = f (g₁ x y)) : l.foldr g₂ (f init) = f (l.foldr g₁ init) := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [foldr_cons, foldr_cons, ih, H]
theorem foldl_map_hom {g : α → β} {f : α → α → α} {f' : β → β → β} {a : α} {l : List α}
    (h : ∀ x y, f' (g x) (g y) = g (f x y)) : (l.map g).foldl f' (g a) = g (l.foldl f a) := by
  rw [foldl_map]; exact foldl_hom g h
theorem foldr_map_hom {g : α → β} {f : α → α → α} {f' : β → β → β} {a : α} {l : List α}
    (h : ∀ x y, f' (g x) (g y) = g (f x y)) : (l.map g).foldr f' (g a) = g (l.foldr f a) := by
  rw [foldr_map]; exact foldr_hom g h

theorem foldl_rel {l : List α} {f : β → α → β} {g : γ → α → γ} {a : β} {b : γ} {r : β → γ → Prop}
    (h : r a b) (h' : ∀ (a : α), a ∈ l → ∀ (c : β) (c' : γ), r c c' → r (f c a) (g c' a)) :
    r (l.foldl (fun acc a => f acc a) a) (l.foldl (fun acc a => g acc a) b) := by
  induction l generalizing a b with
  | nil => exact h
  | cons x l ih => exact ih (h' x (.head l) _ _ h) fun y hy => h' y (.tail x hy)
theorem foldr_rel {l : List α} {f : α → β → β} {g : α → γ → γ} {a : β} {b : γ} {r : β → γ → Prop}
    (h : r a b) (h' : ∀ (a : α), a ∈ l → ∀ (c : β) (c' : γ), r c c' → r (f a c) (g a c')) :
    r (l.foldr (fun a acc => f a acc) a) (l.foldr (fun a acc => g a acc) b) := by
  induction l with
  | nil => exact h
  | cons x l ih => exact h' x (.head l) _ _ (ih fun y hy => h' y (.tail x hy))

/-- Induction along `foldl`: what holds at the start and is kept by every step holds at the end. -/
def foldlRecOn {motive : β → Sort _} : ∀ (l : List α) (op : β → α → β) {b : β} (_ : motive b)
    (_ : ∀ (b : β) (_ : motive b) (a : α) (_ : a ∈ l), motive (op b a)), motive (List.foldl op b l)
  | [], _, _, start, _ => start
  | a :: as, op, b, start, step =>
    foldlRecOn as op (step b start a (.head as)) fun b hb x hx => step b hb x (.tail a hx)

/-- Induction along `foldr`: what holds at the start and is kept by every step holds at the end. -/
def foldrRecOn {motive : β → Sort _} : ∀ (l : List α) (op : α → β → β) {b : β} (_ : motive b)
    (_ : ∀ (b : β) (_ : motive b) (a : α) (_ : a ∈ l), motive (op a b)), motive (List.foldr op b l)
  | [], _, _, start, _ => start
  | a :: as, op, b, start, step =>
    step (foldr op b as) (foldrRecOn as op start fun b hb x hx => step b hb x (.tail a hx)) a (.head as)

/-! ## Associative operations -/

theorem foldl_assoc {op : α → α → α} [ha : Std.Associative op] {l : List α} {a₁ a₂} :
    l.foldl op (op a₁ a₂) = op a₁ (l.foldl op a₂) := foldl_hom (op a₁) fun x y => ha.assoc a₁ x y
theorem foldr_assoc {op : α → α → α} [ha : Std.Associative op] {l : List α} {a₁ a₂} :
    l.foldr op (op a₁ a₂) = op (l.foldr op a₁) a₂ := foldr_hom (op · a₂) fun x y => (ha.assoc x y a₂).symm

theorem foldl_eq_apply_foldr {xs : List α} {f : α → α → α} [Std.Associative f] [Std.LawfulRightIdentity f init] :
    xs.foldl f x = f x (xs.foldr f init) := by
  induction xs generalizing x with
  | nil => exact (Std.LawfulRightIdentity.right_id x).symm
  | cons a xs ih => rw [foldl_cons, ih, foldr_cons, Std.Associative.assoc (op := f)]
theorem foldr_eq_apply_foldl {xs : List α} {f : α → α → α} [Std.Associative f] [Std.LawfulLeftIdentity f init] :
    xs.foldr f x = f (xs.foldl f init) x := by
  have gen (y) : f y (xs.foldr f x) = f (xs.foldl f y) x := by
    induction xs generalizing y with
    | nil => rfl
    | cons a xs ih => rw [foldr_cons, ← Std.Associative.assoc (op := f), ih]; rfl
  exact (Std.LawfulLeftIdentity.left_id _).symm.trans (gen init)
theorem foldr_eq_foldl {xs : List α} {f : α → α → α} [Std.Associative f] [Std.LawfulIdentity f init] :
    xs.foldr f init = xs.foldl f init := by
  exact ((foldl_eq_apply_foldr (init := init)).trans (Std.LawfulLeftIdentity.left_id _)).symm

/-! ## Sums and products -/

@[simp] theorem sum_nil [Add α] [Zero α] : ([] : List α).sum = 0 := rfl
@[simp] theorem sum_cons [Add α] [Zero α] {a : α} {l : List α} : (a :: l).sum = a + l.sum := rfl
theorem sum_eq_foldr [Add α] [Zero α] {l : List α} : l.sum = l.foldr (· + ·) 0 := rfl
@[simp] theorem prod_nil [Mul α] [One α] : ([] : List α).prod = 1 := rfl
@[simp] theorem prod_cons [Mul α] [One α] {a : α} {l : List α} : (a :: l).prod = a * l.prod := rfl
theorem prod_eq_foldr [Mul α] [One α] {l : List α} : l.prod = l.foldr (· * ·) 1 := rfl

@[simp] theorem sum_append [Add α] [Zero α] [Std.LawfulLeftIdentity (α := α) (· + ·) 0]
    [Std.Associative (α := α) (· + ·)] {l₁ l₂ : List α} : (l₁ ++ l₂).sum = l₁.sum + l₂.sum := by
  induction l₁ with
  | nil => exact (Std.LawfulLeftIdentity.left_id _).symm
  | cons a l ih => rw [cons_append, sum_cons, sum_cons, ih]; exact (Std.Associative.assoc (op := (· + ·)) _ _ _).symm
@[simp] theorem sum_singleton [Add α] [Zero α] [Std.LawfulRightIdentity (· + ·) (0 : α)] {x : α} : [x].sum = x :=
  Std.LawfulRightIdentity.right_id x
@[simp] theorem prod_append [Mul α] [One α] [Std.LawfulLeftIdentity (α := α) (· * ·) 1]
    [Std.Associative (α := α) (· * ·)] {l₁ l₂ : List α} : (l₁ ++ l₂).prod = l₁.prod * l₂.prod := by
  induction l₁ with
  | nil => exact (Std.LawfulLeftIdentity.left_id _).symm
  | cons a l ih => rw [cons_append, prod_cons, prod_cons, ih]; exact (Std.Associative.assoc (op := (· * ·)) _ _ _).symm
@[simp] theorem prod_singleton [Mul α] [One α] [Std.LawfulRightIdentity (· * ·) (1 : α)] {x : α} : [x].prod = x :=
  Std.LawfulRightIdentity.right_id x

@[simp] theorem foldl_add_const {l : List α} {a b : Nat} : l.foldl (fun x _ => x + a) b = b + a * l.length := by
  induction l generalizing b with
  | nil => rfl
  | cons x l ih => rw [foldl_cons, ih, length_cons, Nat.mul_succ, Nat.add_assoc, Nat.add_comm a]
@[simp] theorem foldr_add_const {l : List α} {a b : Nat} : l.foldr (fun _ x => x + a) b = b + a * l.length := by
  induction l with
  | nil => rfl
  | cons x l ih => rw [foldr_cons, ih, length_cons, Nat.mul_succ, Nat.add_assoc]

/-! ## Folds with effects -/

@[simp] theorem foldlM_reverse [Monad m] {l : List α} {f : β → α → m β} {b : β} :
    l.reverse.foldlM f b = l.foldrM (fun x y => f y x) b := rfl
@[simp] theorem foldrM_reverse [Monad m] {l : List α} {f : α → β → m β} {b : β} :
    l.reverse.foldrM f b = l.foldlM (fun x y => f y x) b := by
  rw [foldrM, reverse_reverse]

end List
