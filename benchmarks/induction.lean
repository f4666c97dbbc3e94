/-!
# Proofs by induction about the file's own functions

Statements that the scripted policy's templates for induction were made with: functions by recursion on one or two arguments,
with an accumulator, with branches; on numbers, lists, trees, and types of the file. Some bear names that the library has, too.

split: train
-/

namespace Induction

/-! ## Numbers -/

def plus : Nat → Nat → Nat
  | m, 0 => m
  | m, n + 1 => plus m n + 1

def times : Nat → Nat → Nat
  | 0, _ => 0
  | m + 1, n => plus n (times m n)

def pred : Nat → Nat
  | 0 => 0
  | n + 1 => n

def monus : Nat → Nat → Nat
  | m, 0 => m
  | m, n + 1 => pred (monus m n)

def max : Nat → Nat → Nat
  | 0, n => n
  | m + 1, 0 => m + 1
  | m + 1, n + 1 => max m n + 1

def same : Nat → Nat → Bool
  | 0, 0 => true
  | m + 1, n + 1 => same m n
  | _, _ => false

def below : Nat → Nat → Bool
  | _, 0 => false
  | 0, _ + 1 => true
  | m + 1, n + 1 => below m n

def distance : Nat → Nat → Nat
  | 0, n => n
  | m, 0 => m
  | m + 1, n + 1 => distance m n

def double : Nat → Nat
  | 0 => 0
  | n + 1 => double n + 2

def half : Nat → Nat
  | 0 => 0
  | 1 => 0
  | n + 2 => half n + 1

def even : Nat → Bool
  | 0 => true
  | 1 => false
  | n + 2 => even n

def addTo : Nat → Nat → Nat
  | 0, acc => acc
  | n + 1, acc => addTo n (acc + 1)

theorem plus_zero (n : Nat) : plus 0 n = n := by
  sorry

theorem plus_succ (m n : Nat) : plus (m + 1) n = plus m n + 1 := by
  sorry

theorem plus_assoc (a b c : Nat) : plus (plus a b) c = plus a (plus b c) := by
  sorry

theorem plus_eq_add (m n : Nat) : plus m n = m + n := by
  sorry

theorem plus_cancel (a b c : Nat) (h : plus a c = plus b c) : a = b := by
  sorry

theorem times_zero (n : Nat) : times n 0 = 0 := by
  sorry

theorem times_one (n : Nat) : times n 1 = n := by
  sorry

theorem zero_monus (n : Nat) : monus 0 n = 0 := by
  sorry

theorem monus_monus (a b c : Nat) : monus (monus a b) c = monus a (plus b c) := by
  sorry

theorem max_idempotent (n : Nat) : max n n = n := by
  sorry

theorem max_comm (m n : Nat) : max m n = max n m := by
  sorry

theorem max_assoc (a b c : Nat) : max (max a b) c = max a (max b c) := by
  sorry

theorem le_max (m n : Nat) : m ≤ max m n := by
  sorry

theorem same_refl (n : Nat) : same n n = true := by
  sorry

theorem same_comm (m n : Nat) : same m n = same n m := by
  sorry

theorem eq_of_same (m n : Nat) : same m n = true → m = n := by
  sorry

theorem same_of_eq (m n : Nat) (h : m = n) : same m n = true := by
  sorry

theorem below_irrefl (n : Nat) : below n n = false := by
  sorry

theorem below_trans (a b c : Nat) (h : below a b = true) (k : below b c = true) : below a c = true := by
  sorry

theorem below_iff_lt (m n : Nat) : below m n = true ↔ m < n := by
  sorry

theorem distance_comm (m n : Nat) : distance m n = distance n m := by
  sorry

theorem distance_self (n : Nat) : distance n n = 0 := by
  sorry

theorem half_of_double (n : Nat) : half (double n) = n := by
  sorry

theorem even_of_double (n : Nat) : even (double n) = true := by
  sorry

theorem half_le (n : Nat) : half n ≤ n := by
  sorry

theorem twice_half (n : Nat) (h : even n = true) : double (half n) = n := by
  sorry

theorem even_of_sum (m n : Nat) (h : even m = true) (k : even n = true) : even (m + n) = true := by
  sorry

theorem addTo_eq_add (n acc : Nat) : addTo n acc = n + acc := by
  sorry

/-! ## Lists -/

def join {α : Type} : List α → List α → List α
  | [], ys => ys
  | x :: xs, ys => x :: join xs ys

def size {α : Type} : List α → Nat
  | [] => 0
  | _ :: xs => size xs + 1

def snoc {α : Type} : List α → α → List α
  | [], y => [y]
  | x :: xs, y => x :: snoc xs y

def turn {α : Type} : List α → List α
  | [] => []
  | x :: xs => snoc (turn xs) x

def turnOnto {α : Type} : List α → List α → List α
  | [], acc => acc
  | x :: xs, acc => turnOnto xs (x :: acc)

def each {α β : Type} (f : α → β) : List α → List β
  | [] => []
  | x :: xs => f x :: each f xs

def keep {α : Type} (p : α → Bool) : List α → List α
  | [] => []
  | x :: xs => if p x then x :: keep p xs else keep p xs

def holdsFor {α : Type} (p : α → Bool) : List α → Bool
  | [] => true
  | x :: xs => p x && holdsFor p xs

def occurs (n : Nat) : List Nat → Bool
  | [] => false
  | x :: xs => if x = n then true else occurs n xs

def often (n : Nat) : List Nat → Nat
  | [] => 0
  | x :: xs => if same n x then often n xs + 1 else often n xs

def without (n : Nat) : List Nat → List Nat
  | [] => []
  | x :: xs => if n = x then without n xs else x :: without n xs

def pairUp {α β : Type} : List α → List β → List (α × β)
  | x :: xs, y :: ys => (x, y) :: pairUp xs ys
  | _, _ => []

def weave {α : Type} : List α → List α → List α
  | [], ys => ys
  | x :: xs, [] => x :: xs
  | x :: xs, y :: ys => x :: y :: weave xs ys

def front {α : Type} : Nat → List α → List α
  | 0, _ => []
  | _, [] => []
  | n + 1, x :: xs => x :: front n xs

def rest {α : Type} : Nat → List α → List α
  | 0, xs => xs
  | _, [] => []
  | n + 1, _ :: xs => rest n xs

def total : List Nat → Nat
  | [] => 0
  | x :: xs => x + total xs

def totalOnto : List Nat → Nat → Nat
  | [], acc => acc
  | x :: xs, acc => totalOnto xs (acc + x)

def insert (n : Nat) : List Nat → List Nat
  | [] => [n]
  | x :: xs => if n ≤ x then n :: x :: xs else x :: insert n xs

def isort : List Nat → List Nat
  | [] => []
  | x :: xs => insert x (isort xs)

def ascending : List Nat → Bool
  | [] => true
  | [_] => true
  | x :: y :: ys => decide (x ≤ y) && ascending (y :: ys)

def final {α : Type} (default : α) : List α → α
  | [] => default
  | [x] => x
  | _ :: y :: ys => final default (y :: ys)

def everyOther {α : Type} : List α → List α
  | [] => []
  | [x] => [x]
  | x :: _ :: xs => x :: everyOther xs

def copies {α : Type} (x : α) : Nat → List α
  | 0 => []
  | n + 1 => x :: copies x n

theorem join_nil {α : Type} (xs : List α) : join xs [] = xs := by
  sorry

theorem join_assoc {α : Type} (xs ys zs : List α) : join (join xs ys) zs = join xs (join ys zs) := by
  sorry

theorem join_eq_append {α : Type} (xs ys : List α) : join xs ys = xs ++ ys := by
  sorry

theorem size_of_join {α : Type} (xs ys : List α) : size (join xs ys) = size xs + size ys := by
  sorry

theorem size_of_snoc {α : Type} (xs : List α) (y : α) : size (snoc xs y) = size xs + 1 := by
  sorry

theorem turn_of_snoc {α : Type} (xs : List α) (y : α) : turn (snoc xs y) = y :: turn xs := by
  sorry

theorem turnOnto_eq {α : Type} (xs acc : List α) : turnOnto xs acc = xs.reverse ++ acc := by
  sorry

theorem each_of_join {α β : Type} (f : α → β) (xs ys : List α) : each f (join xs ys) = join (each f xs) (each f ys) := by
  sorry

theorem each_of_each {α β γ : Type} (f : α → β) (g : β → γ) (xs : List α) :
    each g (each f xs) = each (fun x => g (f x)) xs := by
  sorry

theorem keep_of_join {α : Type} (p : α → Bool) (xs ys : List α) : keep p (join xs ys) = join (keep p xs) (keep p ys) := by
  sorry

theorem keep_twice {α : Type} (p : α → Bool) (xs : List α) : keep p (keep p xs) = keep p xs := by
  sorry

theorem holdsFor_keep {α : Type} (p : α → Bool) (xs : List α) : holdsFor p (keep p xs) = true := by
  sorry

theorem keep_all {α : Type} (p : α → Bool) (xs : List α) (h : holdsFor p xs = true) : keep p xs = xs := by
  sorry

theorem size_of_keep {α : Type} (p : α → Bool) (xs : List α) : size (keep p xs) ≤ size xs := by
  sorry

theorem occurs_in_join (n : Nat) (xs ys : List Nat) : occurs n (join xs ys) = (occurs n xs || occurs n ys) := by
  sorry

theorem occurs_left (n : Nat) (xs ys : List Nat) (h : occurs n xs = true) : occurs n (join xs ys) = true := by
  sorry

theorem does_not_occur (n : Nat) (xs : List Nat) : occurs n (without n xs) = false := by
  sorry

theorem without_twice (n : Nat) (xs : List Nat) : without n (without n xs) = without n xs := by
  sorry

theorem often_of_join (n : Nat) (xs ys : List Nat) : often n (join xs ys) = often n xs + often n ys := by
  sorry

theorem often_le_size (n : Nat) (xs : List Nat) : often n xs ≤ size xs := by
  sorry

theorem pairUp_each {α β γ : Type} (f : α → γ) (xs : List α) (ys : List β) :
    pairUp (each f xs) ys = each (fun p => (f p.1, p.2)) (pairUp xs ys) := by
  sorry

theorem size_of_weave {α : Type} (xs ys : List α) : size (weave xs ys) = size xs + size ys := by
  sorry

theorem front_and_rest {α : Type} (n : Nat) (xs : List α) : join (front n xs) (rest n xs) = xs := by
  sorry

theorem front_of_each {α β : Type} (n : Nat) (f : α → β) (xs : List α) : front n (each f xs) = each f (front n xs) := by
  sorry

theorem size_of_rest {α : Type} (n : Nat) (xs : List α) : size (rest n xs) = size xs - n := by
  sorry

theorem front_of_front {α : Type} (m n : Nat) (xs : List α) : front m (front n xs) = front n (front m xs) := by
  sorry

theorem total_of_join (xs ys : List Nat) : total (join xs ys) = total xs + total ys := by
  sorry

theorem totalOnto_eq (xs : List Nat) (acc : Nat) : totalOnto xs acc = total xs + acc := by
  sorry

theorem size_of_insert (n : Nat) (xs : List Nat) : size (insert n xs) = size xs + 1 := by
  sorry

theorem total_of_insert (n : Nat) (xs : List Nat) : total (insert n xs) = n + total xs := by
  sorry

theorem ascending_insert (n : Nat) (xs : List Nat) (h : ascending xs = true) : ascending (insert n xs) = true := by
  sorry

theorem occurs_insert (n : Nat) (xs : List Nat) : occurs n (insert n xs) = true := by
  sorry

theorem size_of_isort (xs : List Nat) : size (isort xs) = size xs := by
  sorry

theorem total_of_isort (xs : List Nat) : total (isort xs) = total xs := by
  sorry

theorem turn_twice {α : Type} (xs : List α) : turn (turn xs) = xs := by
  sorry

theorem size_of_turn {α : Type} (xs : List α) : size (turn xs) = size xs := by
  sorry

theorem final_of_snoc {α : Type} (d : α) (xs : List α) (y : α) : final d (snoc xs y) = y := by
  sorry

theorem size_of_everyOther {α : Type} (xs : List α) : size (everyOther xs) ≤ size xs := by
  sorry

theorem size_of_copies {α : Type} (x : α) (n : Nat) : size (copies x n) = n := by
  sorry

theorem join_of_copies {α : Type} (x : α) (m n : Nat) : join (copies x m) (copies x n) = copies x (m + n) := by
  sorry

/-! ## Trees, and other types of the file -/

inductive Tree : Type
  | leaf : Tree
  | node : Tree → Nat → Tree → Tree

def Tree.count : Tree → Nat
  | leaf => 0
  | node l _ r => count l + count r + 1

def Tree.height : Tree → Nat
  | leaf => 0
  | node l _ r => Nat.max (height l) (height r) + 1

def Tree.flip : Tree → Tree
  | leaf => leaf
  | node l x r => node (flip r) x (flip l)

def Tree.labels : Tree → List Nat
  | leaf => []
  | node l x r => join (labels l) (x :: labels r)

def Tree.sum : Tree → Nat
  | leaf => 0
  | node l x r => sum l + x + sum r

def Tree.add (n : Nat) : Tree → Tree
  | leaf => node leaf n leaf
  | node l x r => if n < x then node (add n l) x r else node l x (add n r)

def Tree.has (n : Nat) : Tree → Bool
  | leaf => false
  | node l x r => n == x || has n l || has n r

inductive Color : Type
  | red : Color
  | green : Color
  | blue : Color

def Color.next : Color → Color
  | red => green
  | green => blue
  | blue => red

inductive Term : Type
  | num : Nat → Term
  | sum : Term → Term → Term
  | ite : Term → Term → Term → Term

def Term.value : Term → Nat
  | num n => n
  | sum a b => value a + value b
  | ite c a b => if value c = 0 then value b else value a

/-- Leaves out additions of the number 0 on the left. -/
def Term.simpler : Term → Term
  | num n => num n
  | sum (num 0) b => simpler b
  | sum a b => sum (simpler a) (simpler b)
  | ite c a b => ite (simpler c) (simpler a) (simpler b)

theorem flip_twice (t : Tree) : t.flip.flip = t := by
  sorry

theorem count_of_flip (t : Tree) : t.flip.count = t.count := by
  sorry

theorem height_of_flip (t : Tree) : t.flip.height = t.height := by
  sorry

theorem height_le_count (t : Tree) : t.height ≤ t.count := by
  sorry

theorem count_of_add (n : Nat) (t : Tree) : (t.add n).count = t.count + 1 := by
  sorry

theorem sum_of_add (n : Nat) (t : Tree) : (t.add n).sum = t.sum + n := by
  sorry

theorem has_added (n : Nat) (t : Tree) : (t.add n).has n = true := by
  sorry

theorem has_of_flip (n : Nat) (t : Tree) : t.flip.has n = t.has n := by
  sorry

theorem three_colors (c : Color) : c.next.next.next = c := by
  sorry

theorem simpler_has_the_value (e : Term) : e.simpler.value = e.value := by
  sorry

end Induction
