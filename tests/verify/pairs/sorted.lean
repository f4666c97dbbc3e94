inductive Sorted : List Nat → Prop where
  | nil : Sorted []
  | one (a : Nat) : Sorted [a]
  | more (a b : Nat) (l : List Nat) (h : a ≤ b) (t : Sorted (b :: l)) : Sorted (a :: b :: l)

def insert (a : Nat) : List Nat → List Nat
  | [] => [a]
  | b :: l => if a ≤ b then a :: b :: l else b :: insert a l

def sort : List Nat → List Nat
  | [] => []
  | a :: l => insert a (sort l)

def total : List Nat → Nat
  | [] => 0
  | a :: l => a + total l

def Bounded (k : Nat) (l : List Nat) : Prop := ∀ a, a ∈ l → a ≤ k

theorem sorted_nil : Sorted [] := by
  constructor

theorem sorted_pair : Sorted [1, 2] := by
  first | exact .more 1 2 [] (by decide) (.one 2) | (repeat constructor)

theorem sorted_or_not (l : List Nat) (h : ¬Sorted l) : Sorted l → total l = 0 :=
  fun k => absurd k h

theorem sort_nil : sort [] = [] := by
  first | rfl | simp [sort]

theorem sort_two : sort [2, 1] = [1, 2] := by
  first | decide | simp [sort, insert]

theorem total_cons (a : Nat) (l : List Nat) : total (a :: l) = a + total l := by
  first | rfl | simp_all [total]

theorem bounded_nil (k : Nat) : Bounded k [] := by
  simp [Bounded]

theorem bounded_given (l : List Nat) (h : Bounded 3 (sort l) ∧ Sorted l) : Sorted l ∧ Bounded 3 (sort l) :=
  And.comm.mp h

theorem insert_given (a : Nat) (l : List Nat) (h : insert a l = l) : l = insert a l :=
  h.symm
