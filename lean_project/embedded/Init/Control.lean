prelude
import Init.Quotient

/-!
Monads that programs use: the identity, exceptions, states kept in a reference, cleaning up.
-/

universe u v w

/-- `f <$> x`, dropping the result. -/
def Functor.discard {f : Type u → Type v} {α : Type u} [Functor f] (x : f α) : f PUnit :=
  Functor.mapConst PUnit.unit x

export Functor (discard)

/-- Runs a computation if a condition holds. -/
@[macro_inline]
def «when» {m : Type → Type u} [Applicative m] (c : Prop) [Decidable c] (t : m Unit) : m Unit :=
  if c then t else pure ()

/-- Monads that can fail without saying why. -/
class Alternative (f : Type u → Type v) : Type (max (u+1) v) extends Applicative f where
  failure : {α : Type u} → f α
  orElse : {α : Type u} → f α → (Unit → f α) → f α

export Alternative (failure)

instance (f : Type u → Type v) (α : Type u) [Alternative f] : OrElse (f α) where
  orElse := Alternative.orElse

/-- Fails unless the condition holds. -/
@[always_inline, inline] def guard {f : Type → Type v} [Alternative f] (p : Prop) [Decidable p] : f Unit :=
  if p then pure () else failure

/-- Types whose values can be read as truth values. -/
class ToBool (α : Type u) where
  toBool : α → Bool

export ToBool (toBool)

instance : ToBool Bool where
  toBool b := b

/-- `if` on a computed truth value. -/
@[macro_inline] def bool {β : Type u} {α : Type v} [ToBool β] (f t : α) (b : β) : α :=
  match toBool b with
  | true => t
  | false => f

/-- The identity as a monad: pure programs in `do` notation. -/
def Id (type : Type u) : Type u := type

namespace Id

@[always_inline]
instance : Monad Id where
  pure x := x
  bind x f := f x
  map f x := f x

/-- Runs a pure program. -/
@[always_inline, inline]
protected def run (x : Id α) : α := x

instance [OfNat α n] : OfNat (Id α) n := inferInstanceAs (OfNat α n)

end Id

/-! ## Exceptions -/

namespace Except
variable {ε : Type u}

/-- Returns a value. -/
@[always_inline, inline]
protected def pure (a : α) : Except ε α := .ok a

/-- Changes the value. -/
@[always_inline, inline]
protected def map (f : α → β) : Except ε α → Except ε β
  | .error e => .error e
  | .ok a => .ok (f a)

/-- Changes the error. -/
@[always_inline, inline]
protected def mapError (f : ε → ε') : Except ε α → Except ε' α
  | .error e => .error (f e)
  | .ok a => .ok a

/-- Goes on with the value. -/
@[always_inline, inline]
protected def bind (ma : Except ε α) (f : α → Except ε β) : Except ε β :=
  match ma with
  | .error e => .error e
  | .ok a => f a

/-- Goes on with the error. -/
@[always_inline, inline]
protected def tryCatch (ma : Except ε α) (handle : ε → Except ε α) : Except ε α :=
  match ma with
  | .ok a => .ok a
  | .error e => handle e

/-- The value, if there is one. -/
@[inline] protected def toOption : Except ε α → Option α
  | .ok a => some a
  | .error _ => none

/-- Whether there is a value. -/
@[inline] protected def toBool : Except ε α → Bool
  | .ok _ => true
  | .error _ => false

instance : Monad (Except ε) where
  pure := Except.pure
  bind := Except.bind
  map := Except.map

end Except

instance (ε : Type u) : MonadExceptOf ε (Except ε) where
  throw := Except.error
  tryCatch := Except.tryCatch

/-- Tries a computation and returns its error as a value. -/
@[always_inline, inline]
def observing {ε α : Type u} {m : Type u → Type v} [Monad m] [MonadExcept ε m] (x : m α) : m (Except ε α) :=
  tryCatch (do let a ← x; pure (Except.ok a)) fun ex => pure (Except.error ex)

/-- Monads that clean up after a computation, whether it throws or not. -/
class MonadFinally (m : Type u → Type v) where
  tryFinally' {α β} : (x : m α) → (f : Option α → m β) → m (α × β)

export MonadFinally (tryFinally')

/-- Runs `finalizer` after `x`, whether `x` throws or not. -/
@[always_inline, inline]
def tryFinally {m : Type u → Type v} {α β : Type u} [MonadFinally m] [Functor m] (x : m α) (finalizer : m β) : m α :=
  (fun p => p.1) <$> tryFinally' x fun _ => finalizer

instance ReaderT.tryFinally [MonadFinally m] : MonadFinally (ReaderT ρ m) where
  tryFinally' x h ctx := tryFinally' (x ctx) fun a? => h a? ctx

/-! ## Computations with a hidden world -/

/-- Stands for a type without values at run time. -/
opaque Void.nonemptyType (σ : Type) : NonemptyType.{0}

/-- A token of the world `σ` that no program can look into. -/
def Void (σ : Type) : Type := (Void.nonemptyType σ).type

instance Void.instNonempty : Nonempty (Void σ) := (Void.nonemptyType σ).property

/-- What a computation of `ST` returns. -/
structure ST.Out (σ : Type) (α : Type) where
  val : α
  state : Void σ

/-- Computations that change references. -/
def ST (σ : Type) (α : Type) := Void σ → ST.Out σ α

namespace ST

/-- Returns a value. -/
@[always_inline, inline]
protected def pure (x : α) : ST σ α := fun s => ⟨x, s⟩

/-- One computation after the other. -/
@[always_inline, inline]
protected def bind (x : ST σ α) (f : α → ST σ β) : ST σ β := fun s =>
  match x s with
  | ⟨a, s⟩ => f a s

end ST

instance (σ : Type) : Monad (ST σ) where
  pure := ST.pure
  bind := ST.bind

@[always_inline]
instance : MonadFinally (ST σ) where
  tryFinally' x f := fun s =>
    match x s with
    | ⟨a, s⟩ => match f (some a) s with
      | ⟨b, s⟩ => ⟨(a, b), s⟩

instance {σ : Type} {α : Type} [Inhabited α] : Inhabited (ST σ α) where
  default := fun s => ⟨default, s⟩

/-- What a computation of `EST` returns. -/
inductive EST.Out (ε : Type) (σ : Type) (α : Type) where
  | ok : α → Void σ → EST.Out ε σ α
  | error : ε → Void σ → EST.Out ε σ α

/-- Computations that change references and may throw. -/
def EST (ε : Type) (σ : Type) (α : Type) : Type := Void σ → EST.Out ε σ α

namespace EST

/-- Returns a value. -/
@[always_inline, inline]
protected def pure (a : α) : EST ε σ α := fun s => .ok a s

/-- One computation after the other. -/
@[always_inline, inline]
protected def bind (x : EST ε σ α) (f : α → EST ε σ β) : EST ε σ β := fun s =>
  match x s with
  | .ok a s => f a s
  | .error e s => .error e s

/-- Throws. -/
@[always_inline, inline]
protected def throw (e : ε) : EST ε σ α := fun s => .error e s

/-- Catches. -/
@[always_inline, inline]
protected def tryCatch (x : EST ε σ α) (handle : ε → EST ε σ α) : EST ε σ α := fun s =>
  match x s with
  | .ok a s => .ok a s
  | .error e s => handle e s

end EST

instance (ε σ : Type) : Monad (EST ε σ) where
  pure := EST.pure
  bind := EST.bind

@[always_inline]
instance : MonadFinally (EST ε σ) where
  tryFinally' x f := fun s =>
    match x s with
    | .ok a s => match f (some a) s with
      | .ok b s => .ok (a, b) s
      | .error e s => .error e s
    | .error e s => match f none s with
      | .ok _ s => .error e s
      | .error e s => .error e s

instance (ε σ : Type) : MonadExceptOf ε (EST ε σ) where
  throw := EST.throw
  tryCatch := EST.tryCatch

instance {ε σ : Type} {α : Type} [Inhabited ε] : Inhabited (EST ε σ α) where
  default := fun s => .error default s

/-- Tells the world of a monad. -/
class STWorld (σ : outParam Type) (m : Type → Type)

instance {σ m n} [MonadLift m n] [STWorld σ m] : STWorld σ n where
instance {σ} : STWorld σ (ST σ) where
instance {ε σ} : STWorld σ (EST ε σ) where

@[always_inline]
instance {ε σ} : MonadLift (ST σ) (EST ε σ) where
  monadLift x := fun s =>
    match x s with
    | ⟨a, s⟩ => .ok a s

namespace ST

/-- Stands for the memory cell behind a reference. -/
opaque RefPointed : NonemptyType.{0}

/-- References to a value of `α`. -/
structure Ref (σ : Type) (α : Type) : Type where
  ref : RefPointed.type
  h : Nonempty α

instance {σ α} [s : Nonempty α] : Nonempty (Ref σ α) :=
  ⟨⟨Classical.choice RefPointed.property, s⟩⟩

namespace Prim

private noncomputable def anyValue {σ α} (r : Ref σ α) : ST σ α :=
  ST.pure (Classical.choice r.h)

/-- A new reference. -/
@[extern "lean_st_mk_ref"]
opaque mkRef {σ α} (a : α) : ST σ (Ref σ α) := ST.pure ⟨Classical.choice RefPointed.property, ⟨a⟩⟩
/-- The value of a reference. -/
@[extern "lean_st_ref_get"]
opaque Ref.get {σ α} (r : @& Ref σ α) : ST σ α := anyValue r
/-- Replaces the value of a reference and returns the old one. -/
@[extern "lean_st_ref_swap"]
opaque Ref.swap {σ α} (r : @& Ref σ α) (a : α) : ST σ α := anyValue r
/-- Takes the value out of a reference. -/
@[extern "lean_st_ref_take"]
unsafe opaque Ref.take {σ α} (r : @& Ref σ α) : ST σ α := anyValue r
/-- Gives a value back to a reference from which it was taken. -/
@[extern "lean_st_ref_put"]
unsafe opaque Ref.put {σ α} (r : @& Ref σ α) (a : α) : ST σ Unit

/-- Replaces the value of a reference. -/
def Ref.set {σ α} (r : Ref σ α) (a : α) : ST σ Unit := do
  let _ ← Ref.swap r a

/-- What `Ref.modify` is compiled to. -/
@[inline] unsafe def Ref.modifyUnsafe {σ α : Type} (r : Ref σ α) (f : α → α) : ST σ Unit := do
  Ref.put r (f (← Ref.take r))

/-- What `Ref.modifyGet` is compiled to. -/
@[inline] unsafe def Ref.modifyGetUnsafe {σ α β : Type} (r : Ref σ α) (f : α → β × α) : ST σ β := do
  match f (← Ref.take r) with
  | (b, a) => Ref.put r a; pure b

/-- Changes the value of a reference. -/
@[implemented_by Ref.modifyUnsafe]
def Ref.modify {σ α : Type} (r : Ref σ α) (f : α → α) : ST σ Unit := do
  Ref.set r (f (← Ref.get r))

/-- Changes the value of a reference and returns something. -/
@[implemented_by Ref.modifyGetUnsafe]
def Ref.modifyGet {σ α β : Type} (r : Ref σ α) (f : α → β × α) : ST σ β := do
  match f (← Ref.get r) with
  | (b, a) => Ref.set r a; pure b

end Prim

section
variable {σ : Type} {m : Type → Type} [Monad m] [MonadLiftT (ST σ) m]

/-- A new reference. -/
@[inline] def mkRef {α : Type} (a : α) : m (Ref σ α) := liftM (Prim.mkRef a)
/-- The value of a reference. -/
@[inline] def Ref.get {α : Type} (r : Ref σ α) : m α := liftM (Prim.Ref.get r)
/-- Replaces the value of a reference. -/
@[inline] def Ref.set {α : Type} (r : Ref σ α) (a : α) : m Unit := liftM (Prim.Ref.set r a)
/-- Replaces the value of a reference and returns the old one. -/
@[inline] def Ref.swap {α : Type} (r : Ref σ α) (a : α) : m α := liftM (Prim.Ref.swap r a)
/-- Changes the value of a reference. -/
@[inline] def Ref.modify {α : Type} (r : Ref σ α) (f : α → α) : m Unit := liftM (Prim.Ref.modify r f)
/-- Changes the value of a reference and returns something. -/
@[inline] def Ref.modifyGet {α : Type} {β : Type} (r : Ref σ α) (f : α → β × α) : m β := liftM (Prim.Ref.modifyGet r f)

end

end ST

/-! ## States kept in a reference -/

/-- Computations of `m` with a state of `σ`, kept in a reference. -/
def StateRefT' (ω : Type) (σ : Type) (m : Type → Type) (α : Type) : Type := ReaderT (ST.Ref ω σ) m α

/-- Runs a computation from a state and returns the state after it. -/
@[always_inline, inline]
def StateRefT'.run {ω σ : Type} {m : Type → Type} [Monad m] [MonadLiftT (ST ω) m] {α : Type}
    (x : StateRefT' ω σ m α) (s : σ) : m (α × σ) := do
  let ref ← ST.mkRef s
  let a ← x ref
  let s ← ref.get
  pure (a, s)

/-- Runs a computation from a state. -/
@[always_inline, inline]
def StateRefT'.run' {ω σ : Type} {m : Type → Type} [Monad m] [MonadLiftT (ST ω) m] {α : Type}
    (x : StateRefT' ω σ m α) (s : σ) : m α := do
  let ref ← ST.mkRef s
  x ref

namespace StateRefT'
variable {ω σ : Type} {m : Type → Type} {α : Type}

/-- Runs a computation that does not touch the state. -/
@[always_inline, inline]
protected def lift (x : m α) : StateRefT' ω σ m α := fun _ => x

instance [Monad m] : Monad (StateRefT' ω σ m) := inferInstanceAs (Monad (ReaderT _ _))
instance : MonadLift m (StateRefT' ω σ m) where
  monadLift := StateRefT'.lift
instance (σ m) : MonadFunctor m (StateRefT' ω σ m) := inferInstanceAs (MonadFunctor m (ReaderT _ _))

/-- The state. -/
@[inline]
protected def get [MonadLiftT (ST ω) m] : StateRefT' ω σ m σ := fun ref => liftM (ST.Prim.Ref.get ref)

/-- Replaces the state. -/
@[inline]
protected def set [MonadLiftT (ST ω) m] (s : σ) : StateRefT' ω σ m PUnit := fun ref => liftM (ST.Prim.Ref.set ref s)

/-- Changes the state and returns something. -/
@[inline]
protected def modifyGet [MonadLiftT (ST ω) m] (f : σ → α × σ) : StateRefT' ω σ m α :=
  fun ref => liftM (ST.Prim.Ref.modifyGet ref f)

instance [MonadLiftT (ST ω) m] : MonadStateOf σ (StateRefT' ω σ m) where
  get := StateRefT'.get
  set := StateRefT'.set
  modifyGet := StateRefT'.modifyGet

@[always_inline]
instance (ε) [MonadExceptOf ε m] : MonadExceptOf ε (StateRefT' ω σ m) where
  throw := StateRefT'.lift ∘ throwThe ε
  tryCatch := fun x c s => tryCatchThe ε (x s) (fun e => c e s)

end StateRefT'

instance {m : Type → Type} [MonadFinally m] : MonadFinally (StateRefT' ω σ m) :=
  inferInstanceAs (MonadFinally (ReaderT _ _))
