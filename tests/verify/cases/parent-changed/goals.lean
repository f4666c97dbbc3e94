structure Below (n : Nat) where
  val : Nat

structure Small extends Below 10

theorem bounded (s : Small) : s.val < 10 := sorry
