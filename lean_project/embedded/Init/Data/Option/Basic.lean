prelude
import Init.Control
import Init.Data.BEq

/-!
Functions on optional values, the equations that `simp` computes them by, and `Option` as a monad.
-/

universe u v w

namespace Option

/-! ## Equality -/

/-- Equality of optional values, decided. -/
instance instDecidableEq {α} [inst : DecidableEq α] : DecidableEq (Option α) := fun a b =>
  match a with
  | none => match b with
    | none => .isTrue rfl
    | some _ => .isFalse fun h => Option.noConfusion rfl (heq_of_eq h)
  | some a => match b with
    | none => .isFalse fun h => Option.noConfusion rfl (heq_of_eq h)
    | some b => match inst a b with
      | .isTrue e => .isTrue (congrArg some e)
      | .isFalse n => .isFalse fun h => n (some.inj h)

/-- Being `none` is decidable whatever the type. -/
instance decidableEqNone (o : Option α) : Decidable (o = none) :=
  match o with
  | none => .isTrue rfl
  | some _ => .isFalse fun h => Option.noConfusion rfl (heq_of_eq h)

/-- Being `none` is decidable whatever the type, read from right to left. -/
instance decidableNoneEq (o : Option α) : Decidable (none = o) :=
  match o with
  | none => .isTrue rfl
  | some _ => .isFalse fun h => Option.noConfusion rfl (heq_of_eq h)

instance instBEq {α} [BEq α] : BEq (Option α) where
  beq
    | none, none => true
    | some a, some b => a == b
    | _, _ => false

instance (α) [BEq α] [ReflBEq α] : ReflBEq (Option α) where
  rfl {x} :=
    match x with
    | some _ => BEq.rfl (α := α)
    | none => rfl

instance (α) [BEq α] [LawfulBEq α] : LawfulBEq (Option α) where
  eq_of_beq {x y} h :=
    match x, y with
    | some _, some _ => congrArg some (eq_of_beq (α := α) h)
    | none, none => rfl

/-! ## Looking inside -/

@[simp] theorem getD_none : getD none a = a := rfl
@[simp] theorem getD_some : getD (some a) b = a := rfl
@[simp] theorem map_none (f : α → β) : none.map f = none := rfl
@[simp] theorem map_some (a) (f : α → β) : (some a).map f = some (f a) := rfl

/-- The value in any monad that can fail; a failure if there is none. -/
def getM [Alternative m] : Option α → m α
  | none => failure
  | some a => pure a

@[simp] theorem getM_none [Alternative m] : getM none = (failure : m α) := rfl
@[simp] theorem getM_some [Alternative m] {a : α} : getM (some a) = (pure a : m α) := rfl

/-- Whether there is a value. -/
@[inline, implicit_reducible] def isSome : Option α → Bool
  | some _ => true
  | none => false

@[simp] theorem isSome_none : @isSome α none = false := rfl
@[simp] theorem isSome_some : isSome (some a) = true := rfl

/-- Whether there is no value. -/
@[inline, implicit_reducible] def isNone : Option α → Bool
  | some _ => false
  | none => true

@[simp] theorem isNone_none : @isNone α none = true := rfl
@[simp] theorem isNone_some : isNone (some a) = false := rfl

/-- Whether the value is there and `==` to the given one. -/
@[inline, implicit_reducible] def isEqSome [BEq α] : Option α → α → Bool
  | some a, b => a == b
  | none, _ => false

/-- The value, given a proof that there is one. -/
@[inline, implicit_reducible] def get {α : Type u} : (o : Option α) → isSome o → α
  | some a, _ => a

@[simp] theorem some_get : ∀ {x : Option α} (h : isSome x), some (x.get h) = x
  | some _, _ => rfl
@[simp] theorem get_some (x : α) (h : isSome (some x)) : (some x).get h = x := rfl

/-- The value, or the default value of the type. -/
@[inline, implicit_reducible] def get! {α : Type u} [Inhabited α] : Option α → α
  | some a => a
  | none => panic "Option.get!: there is no value"

/-- `f` of the value, or `b` if there is none. -/
@[inline, implicit_reducible] protected def elim : Option α → β → (α → β) → β
  | some a, _, f => f a
  | none, b, _ => b

@[simp] theorem elim_none (x : β) (f : α → β) : Option.elim none x f = x := rfl
@[simp] theorem elim_some (x : β) (f : α → β) (a : α) : (some a).elim x f = f a := rfl

/-- The list of the value. -/
@[inline, implicit_reducible] def toList : Option α → List α
  | none => .nil
  | some a => .cons a .nil

@[simp] theorem toList_none (α : Type _) : (none : Option α).toList = [] := rfl
@[simp] theorem toList_some {α : Type _} (a : α) : (some a).toList = [a] := rfl

/-- The array of the value. -/
@[inline, implicit_reducible] def toArray : Option α → Array α
  | none => List.toArray .nil
  | some a => List.toArray (.cons a .nil)

/-! ## Combining -/

/-- `f` of the value; none if there is no value, or `f` returns none. -/
@[inline, implicit_reducible] protected def bind : Option α → (α → Option β) → Option β
  | none, _ => none
  | some a, f => f a

@[simp] theorem bind_none (f : α → Option β) : none.bind f = none := rfl
@[simp] theorem bind_some (a) (f : α → Option β) : (some a).bind f = f a := rfl

/-- `Option.bind`, with effects. -/
@[inline, implicit_reducible] protected def bindM [Pure m] (f : α → m (Option β)) : Option α → m (Option β)
  | none => pure none
  | some a => f a

/-- `Option.map`, with effects. -/
@[inline, implicit_reducible] protected def mapM [Applicative m] (f : α → m β) : Option α → m (Option β)
  | none => pure none
  | some x => some <$> f x

@[simp] theorem mapM_none [Applicative m] (f : α → m β) : none.mapM f = pure none := rfl
@[simp] theorem mapM_some [Applicative m] (x) (f : α → m β) : (some x).mapM f = some <$> f x := rfl

@[simp] theorem map_id : (Option.map id : Option α → Option α) = id :=
  funext fun
    | none => rfl
    | some _ => rfl

/-- The value if it satisfies `p`. -/
@[always_inline, inline, implicit_reducible] protected def filter (p : α → Bool) : Option α → Option α
  | some a => if p a then some a else none
  | none => none

/-- Whether `p` is true of the value, if there is one. -/
@[always_inline, inline, implicit_reducible] protected def all (p : α → Bool) : Option α → Bool
  | some a => p a
  | none => true

@[simp] theorem all_none : Option.all p none = true := rfl
@[simp] theorem all_some : Option.all p (some x) = p x := rfl

/-- Whether there is a value and `p` is true of it. -/
@[always_inline, inline, implicit_reducible] protected def any (p : α → Bool) : Option α → Bool
  | some a => p a
  | none => false

@[simp] theorem any_none : Option.any p none = false := rfl
@[simp] theorem any_some : Option.any p (some x) = p x := rfl

/-- The first value, or else the second, which is computed only then: `a <|> b`. -/
@[always_inline, macro_inline, implicit_reducible] protected def orElse : Option α → (Unit → Option α) → Option α
  | some a, _ => some a
  | none, b => b ()

@[simp] theorem orElse_some : (some a).orElse b = some a := rfl
@[simp] theorem orElse_none : none.orElse b = b () := rfl

instance : OrElse (Option α) where
  orElse := Option.orElse

/-- The first value, or else the second. -/
@[always_inline, macro_inline, implicit_reducible] def or : Option α → Option α → Option α
  | some a, _ => some a
  | none, b => b

@[simp] theorem or_some {a : α} {o : Option α} : or (some a) o = some a := rfl
@[simp] theorem none_or {o : Option α} : or none o = o := rfl

/-- The value, or that of the other, or both combined. -/
@[implicit_reducible] def merge (fn : α → α → α) : Option α → Option α → Option α
  | none, none => none
  | some x, none => some x
  | none, some y => some y
  | some x, some y => some (fn x y)

/-- The value `a` if it satisfies `p`. -/
@[inline, implicit_reducible] def guard (p : α → Bool) (a : α) : Option α :=
  if p a then some a else none

/-- The inner value of a value. -/
@[inline, implicit_reducible] def join (x : Option (Option α)) : Option α := x.bind id

@[simp] theorem join_none : (none : Option (Option α)).join = none := rfl
@[simp] theorem join_some {o : Option α} : (some o).join = o := rfl

/-- Runs the computation inside, if there is one. -/
@[inline, implicit_reducible] def sequence [Applicative m] {α : Type u} : Option (m α) → m (Option α)
  | none => pure none
  | some fn => some <$> fn

@[simp] theorem sequence_none [Applicative m] : (none : Option (m α)).sequence = pure none := rfl
@[simp] theorem sequence_some [Applicative m] (f : m α) : (some f).sequence = some <$> f := rfl

/-- Case distinction with effects. -/
@[inline] def elimM [Monad m] (x : m (Option α)) (y : m β) (z : α → m β) : m β := do
  (← x).elim y z

/-- The value, or else that of a computation. -/
@[inline] def getDM [Pure m] (x : Option α) (y : m α) : m α :=
  match x with
  | some a => pure a
  | none => y

@[simp] theorem getDM_none [Pure m] (y : m α) : (none : Option α).getDM y = y := rfl
@[simp] theorem getDM_some [Pure m] (a : α) (y : m α) : (some a).getDM y = pure a := rfl

/-- What `try … catch …` is in `Option`. -/
@[always_inline, inline] protected def tryCatch (x : Option α) (handle : Unit → Option α) : Option α :=
  match x with
  | some _ => x
  | none => handle ()

/-! ## Order and membership -/

/-- The order of the values, with `none` below all of them: `<`. -/
@[inline] protected def lt (r : α → β → Prop) : Option α → Option β → Prop
  | none, some _ => True
  | some x, some y => r x y
  | _, _ => False

/-- The order of the values, with `none` below all of them: `≤`. -/
@[inline] protected def le (r : α → β → Prop) : Option α → Option β → Prop
  | none, some _ => True
  | none, none => True
  | some _, none => False
  | some x, some y => r x y

instance (r : α → β → Prop) [s : DecidableRel r] : DecidableRel (Option.lt r)
  | none, some _ => isTrue trivial
  | some x, some y => s x y
  | some _, none => isFalse not_false
  | none, none => isFalse not_false

instance [LT α] : LT (Option α) where
  lt := Option.lt (· < ·)

instance [LE α] : LE (Option α) where
  le := Option.le (· ≤ ·)

/-- The smaller value; `none` counts as smallest. -/
@[implicit_reducible] protected def min [Min α] : Option α → Option α → Option α
  | some x, some y => some (Min.min x y)
  | some _, none => none
  | none, some _ => none
  | none, none => none

instance [Min α] : Min (Option α) where
  min := Option.min

@[simp] theorem min_some_some [Min α] {a b : α} : min (some a) (some b) = some (min a b) := rfl
@[simp] theorem min_none_left [Min α] {o : Option α} : min none o = none := by cases o <;> rfl
@[simp] theorem min_none_right [Min α] {o : Option α} : min o none = none := by cases o <;> rfl

/-- The greater value; `none` counts as smallest. -/
@[implicit_reducible] protected def max [Max α] : Option α → Option α → Option α
  | some x, some y => some (Max.max x y)
  | some x, none => some x
  | none, some y => some y
  | none, none => none

instance [Max α] : Max (Option α) where
  max := Option.max

@[simp] theorem max_some_some [Max α] {a b : α} : max (some a) (some b) = some (max a b) := rfl
@[simp] theorem max_none_left [Max α] {o : Option α} : max none o = o := by cases o <;> rfl
@[simp] theorem max_none_right [Max α] {o : Option α} : max o none = o := by cases o <;> rfl

/-- `a ∈ o`: the value of `o` is `a`. -/
instance : Membership α (Option α) where
  mem o a := o = some a

@[simp] theorem mem_def {a : α} {b : Option α} : a ∈ b ↔ b = some a := .rfl

instance [DecidableEq α] (j : α) (o : Option α) : Decidable (j ∈ o) := instDecidableEq o (some j)

@[simp] theorem isNone_iff_eq_none {o : Option α} : o.isNone ↔ o = none :=
  ⟨fun _ => match o with | none => rfl, fun e => e ▸ rfl⟩

theorem some_inj {a b : α} : some a = some b ↔ a = b := ⟨some.inj, congrArg some⟩

end Option

/-! ## The monad -/

instance instFunctorOption : Functor Option where
  map := Option.map

instance instMonadOption : Monad Option where
  pure := Option.some
  bind := Option.bind

instance instAlternativeOption : Alternative Option where
  failure := Option.none
  orElse := Option.orElse

/-- An optional value from a computation that may fail. -/
def liftOption [Alternative m] : Option α → m α
  | some a => pure a
  | none => failure

instance : MonadExceptOf Unit Option where
  throw := fun _ => Option.none
  tryCatch := Option.tryCatch
