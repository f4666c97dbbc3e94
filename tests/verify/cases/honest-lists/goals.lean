def twice {α : Type} : List α → List α
  | [] => []
  | a :: as => a :: a :: twice as

theorem rev_rev (l : List Nat) : l.reverse.reverse = l := sorry

theorem mem_two (n : Nat) (h : n ∈ [1, 2]) : n ≤ 2 := sorry

theorem twice_length {α : Type} (l : List α) : (twice l).length = 2 * l.length := sorry
