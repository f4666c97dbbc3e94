prelude
import Init.Data.List.Fold

/-!
What the functions on lists are compiled to: versions that run in constant stack space, with the proofs that they are
the same.
-/

universe u v w

namespace List

/-! ## `length`, `map`, `filter`, `filterMap` -/

/-- `List.lengthTR`, counting on from `n`. -/
def lengthTRAux : List α → Nat → Nat
  | [], n => n
  | _ :: as, n => lengthTRAux as (n + 1)

/-- `List.length` in constant stack space. -/
def lengthTR (as : List α) : Nat := lengthTRAux as 0

theorem length_add_eq_lengthTRAux {as : List α} {n : Nat} : as.length + n = as.lengthTRAux n := by
  induction as generalizing n with
  | nil => exact Nat.zero_add n
  | cons a as ih => exact (Nat.succ_add_eq_add_succ _ n).trans ih

@[csimp] theorem length_eq_lengthTR : @List.length = @List.lengthTR :=
  funext fun _ => funext fun _ => length_add_eq_lengthTRAux (n := 0)

/-- `List.map` in constant stack space. -/
@[inline] def mapTR (f : α → β) (as : List α) : List β := loop as [] where
  @[specialize] loop : List α → List β → List β
  | [], bs => bs.reverse
  | a :: as, bs => loop as (f a :: bs)

theorem mapTR_loop_eq {f : α → β} {as : List α} {bs : List β} : mapTR.loop f as bs = bs.reverse ++ map f as := by
  induction as generalizing bs with
  | nil => exact (append_nil _).symm
  | cons a as ih => rw [mapTR.loop, ih, reverse_cons, append_assoc]; rfl

@[csimp] theorem map_eq_mapTR : @map = @mapTR :=
  funext fun _ => funext fun _ => funext fun _ => funext fun _ => (mapTR_loop_eq (bs := [])).symm

/-- `List.filter` in constant stack space. -/
@[inline] def filterTR (p : α → Bool) (as : List α) : List α := loop as [] where
  @[specialize] loop : List α → List α → List α
  | [], acc => acc.reverse
  | a :: as, acc => match p a with
    | true => loop as (a :: acc)
    | false => loop as acc

theorem filterTR_loop_eq {p : α → Bool} {as : List α} {bs : List α} :
    filterTR.loop p as bs = bs.reverse ++ filter p as := by
  induction as generalizing bs with
  | nil => exact (append_nil _).symm
  | cons a as ih => rw [filterTR.loop, filter]; cases p a <;> simp [ih]

@[csimp] theorem filter_eq_filterTR : @filter = @filterTR :=
  funext fun _ => funext fun _ => funext fun _ => (filterTR_loop_eq (bs := [])).symm

/-- `List.filterMap` in constant stack space. -/
@[inline] def filterMapTR (f : α → Option β) (l : List α) : List β := go l #[] where
  @[specialize] go : List α → Array β → List β
  | [], acc => acc.toList
  | a :: as, acc => match f a with
    | none => go as acc
    | some b => go as (acc.push b)

private theorem filterMapTR_go_eq (f : α → Option β) (l : List α) (acc : Array β) :
    filterMapTR.go f l acc = acc.toList ++ filterMap f l := by
  induction l generalizing acc with
  | nil => exact (append_nil _).symm
  | cons a as ih =>
    rw [filterMapTR.go, filterMap_cons]
    cases f a with
    | none => exact ih acc
    | some b =>
      refine (ih (acc.push b)).trans ?_
      show acc.toList.concat b ++ _ = _
      rw [concat_eq_append, append_assoc]
      rfl

@[csimp] theorem filterMap_eq_filterMapTR : @List.filterMap = @filterMapTR :=
  funext fun _ => funext fun _ => funext fun f => funext fun l => (filterMapTR_go_eq f l #[]).symm

/-! ## `foldr`, `flatMap`, `flatten`, `intercalate` -/

/-- `List.foldr` in constant stack space. -/
@[specialize] def foldrTR (f : α → β → β) (init : β) (l : List α) : β := l.reverse.foldl (fun b a => f a b) init

@[csimp] theorem foldr_eq_foldrTR : @foldr = @foldrTR :=
  funext fun _ => funext fun _ => funext fun _ => funext fun _ => funext fun _ => foldl_reverse.symm

/-- `List.flatMap` in constant stack space. -/
@[inline] def flatMapTR (f : α → List β) (as : List α) : List β := go as #[] where
  @[specialize] go : List α → Array β → List β
  | [], acc => acc.toList
  | a :: as, acc => go as ((f a).foldl (fun acc b => acc.push b) acc)

private theorem toList_foldl_push (l : List β) (acc : Array β) :
    (l.foldl (fun acc b => acc.push b) acc).toList = acc.toList ++ l := by
  induction l generalizing acc with
  | nil => exact (append_nil _).symm
  | cons b l ih =>
    refine (ih (acc.push b)).trans ?_
    show acc.toList.concat b ++ l = _
    rw [concat_eq_append, append_assoc]
    rfl

private theorem flatMapTR_go_eq (f : α → List β) (as : List α) (acc : Array β) :
    flatMapTR.go f as acc = acc.toList ++ as.flatMap f := by
  induction as generalizing acc with
  | nil => exact (append_nil _).symm
  | cons a as ih => rw [flatMapTR.go, ih, toList_foldl_push, flatMap_cons, append_assoc]

@[csimp] theorem flatMap_eq_flatMapTR : @List.flatMap = @flatMapTR :=
  funext fun _ => funext fun _ => funext fun f => funext fun as => (flatMapTR_go_eq f as #[]).symm

/-- `List.flatten` in constant stack space. -/
@[inline] def flattenTR (l : List (List α)) : List α := l.flatMapTR id

@[csimp] theorem flatten_eq_flattenTR : @flatten = @flattenTR :=
  funext fun _ => funext fun L => flatten_eq_flatMap.trans (flatMapTR_go_eq id L #[]).symm

/-- `List.intercalate`, as programs run it. -/
def intercalateTR (sep : List α) (xs : List (List α)) : List α := (intersperse sep xs).flattenTR

@[csimp] theorem intercalate_eq_intercalateTR : @intercalate = @intercalateTR :=
  funext fun _ => funext fun sep => funext fun xs => congrFun (congrFun flatten_eq_flattenTR _) (intersperse sep xs)

/-! ## `replicate` -/

/-- `List.replicate` in constant stack space. -/
def replicateTR {α : Type u} (n : Nat) (a : α) : List α := loop n [] where
  loop : Nat → List α → List α
  | 0, as => as
  | n + 1, as => loop n (a :: as)

theorem replicateTR_loop_eq : replicateTR.loop a n acc = replicate n a ++ acc := by
  induction n generalizing acc with
  | zero => rfl
  | succ n ih => rw [replicateTR.loop, ih, replicate_succ', append_assoc]; rfl

@[csimp] theorem replicate_eq_replicateTR : @List.replicate = @List.replicateTR :=
  funext fun _ => funext fun _ => funext fun _ => (append_nil _).symm.trans replicateTR_loop_eq.symm

end List
