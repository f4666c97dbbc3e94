def twice {α : Type} : List α → List α
  | [] => []
  | a :: as => a :: a :: twice as

theorem rev_rev (l : List Nat) : l.reverse.reverse = l := List.reverse_reverse l

theorem mem_two (n : Nat) (h : n ∈ [1, 2]) : n ≤ 2 := by
  simp at h
  omega

theorem twice_length {α : Type} (l : List α) : (twice l).length = 2 * l.length := by
  induction l with
  | nil => rfl
  | cons a as ih =>
    simp only [twice, List.length_cons, ih]
    omega
