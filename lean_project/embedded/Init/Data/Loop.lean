prelude
import Init.Data.List.Basic

/-!
What `for x in xs do …` means: the classes of the collections that can be looped over, and loops over lists, ranges of
numbers, and for ever.
-/

universe u v w x u₁ u₂ v₁

/-! ## The classes -/

/-- How a round of a loop ends: the loop is over, or goes on, with a new state. -/
inductive ForInStep (α : Type u) where
  | done : α → ForInStep α
  | yield : α → ForInStep α

instance [Inhabited α] : Inhabited (ForInStep α) where
  default := .done default

/-- The state that a round of a loop ended with. -/
def ForInStep.value (x : ForInStep α) : α :=
  match x with
  | done a | yield a => a

/-- Collections that `for x in xs` loops over in the monad `m`. -/
class ForIn (m : Type u₁ → Type u₂) (ρ : Type u) (α : outParam (Type v)) where
  forIn {β} (xs : ρ) (b : β) (f : α → β → m (ForInStep β)) : m β

export ForIn (forIn)

/-- Collections that `for h : x in xs` loops over, with a proof that `x ∈ xs`. -/
class ForIn' (m : Type u₁ → Type u₂) (ρ : Type u) (α : outParam (Type v)) (d : outParam (Membership α ρ)) where
  forIn' {β} (x : ρ) (b : β) (f : (a : α) → a ∈ x → β → m (ForInStep β)) : m β

export ForIn' (forIn')

/-- A loop that does not ask for the proof. -/
instance instForInOfForIn' [ForIn' m ρ α d] : ForIn m ρ α where
  forIn x b f := forIn' x b fun a _ => f a

/-- Collections with a loop that keeps no state. -/
class ForM (m : Type u → Type v) (γ : Type w₁) (α : outParam (Type w₂)) where
  forM (coll : γ) (f : α → m PUnit) : m PUnit

export ForM (forM)

/-! ## Lists -/

namespace List

/-- Loops over a part of `as`, all of whose elements are in `as`. -/
@[inline]
protected def forIn' {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (as : List α) (init : β)
    (f : (a : α) → a ∈ as → β → m (ForInStep β)) : m β :=
  let rec @[specialize] loop : (as' : List α) → (b : β) → Exists (fun bs => bs ++ as' = as) → m β
    | [], b, _ => pure b
    | a :: as', b, h => do
      have mem : a ∈ as := by
        have ⟨bs, e⟩ := h
        exact e ▸ mem_append_right bs (Mem.head ..)
      match ← f a mem b with
      | ForInStep.done b => pure b
      | ForInStep.yield b =>
        have rest : Exists (fun bs => bs ++ as' = as) :=
          have ⟨bs, e⟩ := h
          ⟨bs ++ [a], (append_assoc ..).trans e⟩
        loop as' b rest
  loop as init ⟨[], rfl⟩

instance [Monad m] : ForIn' m (List α) α inferInstance where
  forIn' := List.forIn'

/-- Runs `f` on every element, for its effects. -/
@[specialize]
protected def forM {m : Type u → Type v} [Monad m] {α : Type w} (as : List α) (f : α → m PUnit) : m PUnit :=
  match as with
  | [] => pure ⟨⟩
  | a :: as => do f a; List.forM as f

instance [Monad m] : ForM m (List α) α where
  forM := List.forM

end List

/-! ## Two collections at once -/

/-- Collections that `for x in xs, y in ys` can take as `ys`: they are turned into streams. -/
class Std.ToStream (collection : Type u) (stream : outParam (Type u)) : Type u where
  toStream : collection → stream

/-- What gives one value after the other. -/
class Std.Stream (stream : Type u) (value : outParam (Type v)) : Type (max u v) where
  next? : stream → Option (value × stream)

instance : Std.ToStream (List α) (List α) where
  toStream xs := xs

instance : Std.Stream (List α) α where
  next?
    | [] => none
    | x :: xs => some (x, xs)

/-! ## Loops without end -/

namespace Lean

/-- What `repeat` and `while` loop over. -/
inductive Loop where
  | mk

/-- Runs rounds until one of them is done. -/
@[inline]
partial def Loop.forIn {β : Type u} {m : Type u → Type v} [Monad m] (_ : Loop) (init : β)
    (f : Unit → β → m (ForInStep β)) : m β :=
  let rec @[specialize] loop (b : β) : m β := do
    match ← f () b with
    | ForInStep.done b => pure b
    | ForInStep.yield b => loop b
  loop init

instance [Monad m] : ForIn m Loop Unit where
  forIn := Loop.forIn

end Lean
