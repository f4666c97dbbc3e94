prelude
import Init.Data.List.Control
import Init.Data.List.Search
import Init.GetElem

/-!
Arrays. A function that the compiled library has is defined here on lists, for proofs, and runs natively.
-/

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

namespace Array

/-! ## Making arrays, and one element at a time -/

/-- `n` times the same element. -/
@[extern "lean_mk_array"]
def replicate {α : Type u} (n : Nat) (v : α) : Array α where
  toList := List.replicate n v

/-- The array of one element. -/
@[extern "native"] protected def singleton (v : α) : Array α := ⟨[v]⟩

/-- The numbers below `n`. -/
@[extern "native"] def range (n : Nat) : Array Nat := ⟨List.range n⟩

instance : EmptyCollection (Array α) where
  emptyCollection := Array.empty

instance : Inhabited (Array α) where
  default := Array.empty

/-- Whether there is no element. -/
@[extern "native"] def isEmpty (xs : Array α) : Bool := xs.toList.isEmpty

@[simp] theorem _root_.List.size_toArray {as : List α} : as.toArray.size = as.length := rfl
@[simp] theorem _root_.List.toList_toArray {as : List α} : as.toArray.toList = as := rfl
@[simp] theorem toArray_toList {xs : Array α} : xs.toList.toArray = xs := rfl
@[simp] theorem toList_push {xs : Array α} {x : α} : (xs.push x).toList = xs.toList ++ [x] := List.concat_eq_append
@[simp] theorem size_push {xs : Array α} {v : α} : (push xs v).size = xs.size + 1 := List.length_concat

/-- Replaces the element at an index in bounds. -/
@[extern "lean_array_fset"]
protected def set (xs : Array α) (i : @& Nat) (v : α) (h : i < xs.size := by get_elem_tactic) : Array α where
  toList := xs.toList.set i v

/-- Replaces the element at an index, if it is in bounds. -/
@[extern "native"] def setIfInBounds (xs : Array α) (i : Nat) (v : α) : Array α := ⟨xs.toList.set i v⟩

/-- Replaces the element at an index; a panic out of bounds. -/
@[extern "lean_array_set"]
def set! (xs : Array α) (i : @& Nat) (v : α) : Array α := xs.setIfInBounds i v

/-- All but the last element. -/
@[extern "lean_array_pop"]
def pop (xs : Array α) : Array α where
  toList := xs.toList.dropLast

/-- The last element, or the default value and a panic. -/
def back! [Inhabited α] (xs : Array α) : α := xs[xs.size - 1]!

/-- The last element, if there is one. -/
def back? (xs : Array α) : Option α := xs[xs.size - 1]?

/-- `xs[i]`, exchanged for another element. -/
@[inline] def swapAt! (xs : Array α) (i : Nat) (v : α) : α × Array α :=
  match xs[i]? with
  | some a => (a, xs.setIfInBounds i v)
  | none => (v, xs)

/-! ## Folds -/

/-- Folds from the left over the elements from `start` up to, not including, `stop`. -/
@[extern "native"]
def foldl {α : Type u} {β : Type v} (f : β → α → β) (init : β) (as : Array α) (start := 0) (stop := as.size) : β :=
  (as.toList.extract start stop).foldl f init

/-- Folds from the right over the elements from the one before `start` down to `stop`. -/
@[extern "native"]
def foldr {α : Type u} {β : Type v} (f : α → β → β) (init : β) (as : Array α) (start := as.size) (stop := 0) : β :=
  (as.toList.extract stop start).foldr f init

/-- Whether `p` is true of some element. -/
@[extern "native"]
def any (as : Array α) (p : α → Bool) (start := 0) (stop := as.size) : Bool := (as.toList.extract start stop).any p

/-- Whether `p` is true of all elements. -/
@[extern "native"]
def all (as : Array α) (p : α → Bool) (start := 0) (stop := as.size) : Bool := (as.toList.extract start stop).all p

/-- Whether an element is `==` to `a`. -/
@[extern "native"] def contains [BEq α] (as : Array α) (a : α) : Bool := as.any (a == ·)

/-- `Array.contains`, the element first. -/
@[extern "native"] def elem [BEq α] (a : α) (as : Array α) : Bool := as.contains a

/-- The first element that satisfies `p`. -/
@[extern "native"] def find? {α : Type u} (p : α → Bool) (as : Array α) : Option α := as.toList.find? p

/-- The first value of `f`. -/
@[extern "native"] def findSome? {α : Type u} {β : Type v} (f : α → Option β) (as : Array α) : Option β :=
  as.toList.findSome? f

/-- The index of the first element that satisfies `p`. -/
@[extern "native"] def findIdx? {α : Type u} (p : α → Bool) (as : Array α) : Option Nat := as.toList.findIdx? p

/-! ## New arrays from old -/

/-- `xs ++ ys`. -/
@[extern "native"] protected def append (as : Array α) (bs : Array α) : Array α := ⟨as.toList ++ bs.toList⟩

instance : Append (Array α) where
  append := Array.append

/-- An array, followed by a list. -/
@[extern "native"] protected def appendList (as : Array α) (bs : List α) : Array α := ⟨as.toList ++ bs⟩

instance : HAppend (Array α) (List α) (Array α) where
  hAppend := Array.appendList

/-- `f` of every element. -/
@[extern "native"] def map {α : Type u} {β : Type v} (f : α → β) (as : Array α) : Array β := ⟨as.toList.map f⟩

/-- `f` of every index and element. -/
@[extern "native"] def mapIdx {α : Type u} {β : Type v} (f : Nat → α → β) (as : Array α) : Array β :=
  ⟨as.toList.zipIdx.map fun (a, i) => f i a⟩

/-- The elements that satisfy `p`. -/
@[extern "native"]
def filter (p : α → Bool) (as : Array α) (start := 0) (stop := as.size) : Array α :=
  ⟨(as.toList.extract start stop).filter p⟩

/-- The values of `f`, where it has one. -/
@[extern "native"]
def filterMap (f : α → Option β) (as : Array α) (start := 0) (stop := as.size) : Array β :=
  ⟨(as.toList.extract start stop).filterMap f⟩

/-- The values of `f`, one behind the other. -/
@[extern "native"] def flatMap (f : α → Array β) (as : Array α) : Array β := as.foldl (fun bs a => bs ++ f a) #[]

/-- The elements in reverse order. -/
@[extern "native"] def reverse (as : Array α) : Array α := ⟨as.toList.reverse⟩

/-- Pairs of the elements at the same index. -/
@[extern "native"] def zip (as : Array α) (bs : Array β) : Array (α × β) := ⟨as.toList.zip bs.toList⟩

/-- `f` of the elements at the same index. -/
@[extern "native"] def zipWith (f : α → β → γ) (as : Array α) (bs : Array β) : Array γ :=
  ⟨List.zipWith f as.toList bs.toList⟩

/-- Every element with its index. -/
@[extern "native"] def zipIdx (xs : Array α) (start := 0) : Array (α × Nat) := ⟨xs.toList.zipIdx start⟩

/-- The first `i` elements. -/
@[extern "native"] def take (xs : Array α) (i : Nat) : Array α := ⟨xs.toList.take i⟩

/-- All but the first `i` elements. -/
@[extern "native"] def drop (xs : Array α) (i : Nat) : Array α := ⟨xs.toList.drop i⟩

/-- The elements that satisfy `p`, and those that do not. -/
@[extern "native"] def partition (p : α → Bool) (as : Array α) : Array α × Array α :=
  (⟨as.toList.filter p⟩, ⟨as.toList.filter fun a => !p a⟩)

instance : Functor Array where
  map := Array.map

/-! ## Effects -/

/-- `f` of every element, in order, with its effects. -/
@[inline]
def mapM {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (f : α → m β) (as : Array α) : m (Array β) :=
  as.toList.foldlM (fun bs a => bs.push <$> f a) #[]

/-- Folds from the left, with effects. -/
@[inline]
def foldlM {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (f : β → α → m β) (init : β) (as : Array α)
    (start := 0) (stop := as.size) : m β :=
  (as.toList.extract start stop).foldlM f init

/-- Whether `p` returns true for some element. -/
@[inline]
def anyM {α : Type u} {m : Type → Type w} [Monad m] (p : α → m Bool) (as : Array α) (start := 0) (stop := as.size) :
    m Bool :=
  (as.toList.extract start stop).anyM p

/-- Whether `p` returns true for all elements. -/
@[inline]
def allM {α : Type u} {m : Type → Type w} [Monad m] (p : α → m Bool) (as : Array α) (start := 0) (stop := as.size) :
    m Bool :=
  (as.toList.extract start stop).allM p

/-- The elements for which `p` returns true. -/
@[inline]
def filterM {m : Type → Type w} {α : Type} [Monad m] (p : α → m Bool) (as : Array α) (start := 0) (stop := as.size) :
    m (Array α) :=
  (as.toList.extract start stop).foldlM (fun bs a => do return if ← p a then bs.push a else bs) #[]

/-- The values of `f` where it returns one. -/
@[inline]
def filterMapM {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (f : α → m (Option β)) (as : Array α)
    (start := 0) (stop := as.size) : m (Array β) :=
  (as.toList.extract start stop).foldlM (fun bs a => do
    match ← f a with
    | some b => pure (bs.push b)
    | none => pure bs) #[]

/-- Runs `f` on every element, for its effects. -/
@[inline]
protected def forM {α : Type u} {m : Type v → Type w} [Monad m] (f : α → m PUnit) (as : Array α) (start := 0)
    (stop := as.size) : m PUnit :=
  as.foldlM (fun _ => f) ⟨⟩ start stop

instance [Monad m] : ForM m (Array α) α where
  forM xs f := Array.forM f xs

/-! ## Membership and loops -/

/-- Membership, `a ∈ xs`. -/
structure Mem (as : Array α) (a : α) : Prop where
  val : a ∈ as.toList

instance : Membership α (Array α) where
  mem := Mem

@[simp] theorem _root_.List.mem_toArray {a : α} {l : List α} : a ∈ l.toArray ↔ a ∈ l := ⟨fun h => h.val, .mk⟩
theorem mem_def {a : α} {as : Array α} : a ∈ as ↔ a ∈ as.toList := ⟨fun h => h.val, .mk⟩
@[simp] theorem mem_toList_iff {a : α} {xs : Array α} : a ∈ xs.toList ↔ a ∈ xs := mem_def.symm

theorem getElem_mem {xs : Array α} {i : Nat} (h : i < xs.size) : xs[i] ∈ xs := ⟨List.getElem_mem (l := xs.toList) h⟩

/-- Loops over an array. -/
@[inline]
protected def forIn' {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (as : Array α) (b : β)
    (f : (a : α) → a ∈ as → β → m (ForInStep β)) : m β :=
  let rec @[specialize] loop (i : Nat) (h : i ≤ as.size) (b : β) : m β := do
    match i, h with
    | 0, _ => pure b
    | i + 1, h =>
      have below : as.size - 1 - i < as.size :=
        Nat.lt_of_le_of_lt (Nat.sub_le _ _)
          (Nat.sub_lt (Nat.lt_of_lt_of_le (Nat.zero_lt_succ i) h) (Nat.zero_lt_succ 0))
      match ← f as[as.size - 1 - i] (getElem_mem below) b with
      | ForInStep.done b => pure b
      | ForInStep.yield b => loop i (Nat.le_of_lt h) b
  loop as.size (Nat.le_refl _) b

instance [Monad m] : ForIn' m (Array α) α inferInstance where
  forIn' := Array.forIn'

/-! ## Equality -/

instance [DecidableEq α] : DecidableEq (Array α) := fun xs ys =>
  match decEq xs.toList ys.toList with
  | .isTrue h => .isTrue (congrArg Array.mk h)
  | .isFalse h => .isFalse fun e => h (congrArg Array.toList e)

instance [BEq α] : BEq (Array α) where
  beq xs ys := xs.toList.beq ys.toList

end Array

