prelude
import Init.Data.List.Take
import Init.Data.Loop
import Init.Control

/-!
Functions on lists with effects: `mapM`, `filterM`, `foldlM`, `anyM` and their like.
-/

universe u v w u₁ u₂

namespace List

/-- `f` of every element, in order, with its effects. -/
@[inline]
def mapM {m : Type u → Type v} [Monad m] {α : Type w} {β : Type u} (f : α → m β) (as : List α) : m (List β) :=
  loop as []
where
  @[specialize]
  loop : List α → List β → m (List β)
  | [], bs => pure bs.reverse
  | a :: as, bs => do loop as ((← f a) :: bs)

@[simp] theorem mapM_nil [Monad m] {f : α → m β} : [].mapM f = pure [] := rfl

/-- `List.mapM` in any applicative functor. -/
@[specialize]
def mapA {m : Type u → Type v} [Applicative m] {α : Type w} {β : Type u} (f : α → m β) : List α → m (List β)
  | [] => pure []
  | a :: as => List.cons <$> f a <*> mapA f as

/-- `List.forM` in any applicative functor. -/
@[specialize]
def forA {m : Type u → Type v} [Applicative m] {α : Type w} (as : List α) (f : α → m PUnit) : m PUnit :=
  match as with
  | [] => pure ⟨⟩
  | a :: as => f a *> forA as f

/-- The elements for which `p` returns true, the last one first. -/
@[specialize]
def filterAuxM {m : Type → Type v} [Monad m] {α : Type} (p : α → m Bool) : List α → List α → m (List α)
  | [], acc => pure acc
  | a :: as, acc => do
    let keep ← p a
    filterAuxM p as (cond keep (a :: acc) acc)

/-- The elements for which `p` returns true. -/
@[inline]
def filterM {m : Type → Type v} [Monad m] {α : Type} (p : α → m Bool) (as : List α) : m (List α) := do
  let as ← filterAuxM p as []
  pure as.reverse

/-- The values of `f` where it returns one. -/
@[inline]
def filterMapM {m : Type u → Type v} [Monad m] {α : Type w} {β : Type u} (f : α → m (Option β)) (as : List α) :
    m (List β) :=
  loop as []
where
  @[specialize]
  loop : List α → List β → m (List β)
  | [], bs => pure bs.reverse
  | a :: as, bs => do
    match ← f a with
    | none => loop as bs
    | some b => loop as (b :: bs)

/-- Folds from the left, with effects. -/
@[specialize]
def foldlM {m : Type u → Type v} [Monad m] {s : Type u} {α : Type w} : (f : s → α → m s) → (init : s) → List α → m s
  | _, s, [] => pure s
  | f, s, a :: as => do
    let s' ← f s a
    List.foldlM f s' as

@[simp] theorem foldlM_nil [Monad m] {f : β → α → m β} {b : β} : [].foldlM f b = pure b := rfl
@[simp] theorem foldlM_cons [Monad m] {f : β → α → m β} {b : β} {a : α} {l : List α} :
    (a :: l).foldlM f b = f b a >>= l.foldlM f := rfl

/-- Folds from the right, with effects. -/
@[inline]
def foldrM {m : Type u → Type v} [Monad m] {s : Type u} {α : Type w} (f : α → s → m s) (init : s) (l : List α) : m s :=
  l.reverse.foldlM (fun s a => f a s) init

@[simp] theorem foldrM_nil [Monad m] {f : α → β → m β} {b : β} : [].foldrM f b = pure b := rfl

/-- The first alternative that does not fail. -/
def firstM {m : Type u → Type v} [Alternative m] {α : Type w} {β : Type u} (f : α → m β) : List α → m β
  | [] => failure
  | a :: as => f a <|> firstM f as

/-- Whether `p` returns true for some element; the rest is not asked. -/
@[specialize]
def anyM {m : Type → Type u} [Monad m] {α : Type v} (p : α → m Bool) : (l : List α) → m Bool
  | [] => pure false
  | a :: as => do
    match ← p a with
    | true => pure true
    | false => anyM p as

/-- Whether `p` returns true for all elements; nothing is asked after the first false. -/
@[specialize]
def allM {m : Type → Type u} [Monad m] {α : Type v} (p : α → m Bool) : (l : List α) → m Bool
  | [] => pure true
  | a :: as => do
    match ← p a with
    | true => allM p as
    | false => pure false

/-- The first element for which `p` returns true. -/
@[specialize]
def findM? {m : Type → Type u} [Monad m] {α : Type} (p : α → m Bool) : List α → m (Option α)
  | [] => pure none
  | a :: as => do
    match ← p a with
    | true => pure (some a)
    | false => findM? p as

/-- The first value that `f` returns. -/
@[specialize]
def findSomeM? {m : Type u → Type v} [Monad m] {α : Type w} {β : Type u} (f : α → m (Option β)) : List α → m (Option β)
  | [] => pure none
  | a :: as => do
    match ← f a with
    | some b => pure (some b)
    | none => findSomeM? f as

@[simp] theorem forIn'_eq_forIn' [Monad m] : @List.forIn' α β m _ = forIn' := rfl
@[simp] theorem forIn'_nil [Monad m] {f : (a : α) → a ∈ [] → β → m (ForInStep β)} {b : β} : forIn' [] b f = pure b :=
  rfl
@[simp] theorem forIn_nil [Monad m] {f : α → β → m (ForInStep β)} {b : β} : forIn [] b f = pure b := rfl
@[simp] theorem forM_nil [Monad m] {f : α → m PUnit} : forM [] f = pure ⟨⟩ := rfl
@[simp] theorem forM_cons [Monad m] {a : α} {as : List α} {f : α → m PUnit} :
    forM (a :: as) f = f a >>= fun _ => forM as f := rfl

instance : Functor List where
  map := List.map

end List
