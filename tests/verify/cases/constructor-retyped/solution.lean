inductive Sorted : List Nat → Prop where
  | nil : Sorted []
  | cons (a : Nat) (l : List Nat) (h : ∀ b ∈ l, a ≥ b) : Sorted l → Sorted (a :: l)

theorem sorted_two_one : Sorted [2, 1] := .cons 2 [1] (by simp) (.cons 1 [] (by simp) .nil)
