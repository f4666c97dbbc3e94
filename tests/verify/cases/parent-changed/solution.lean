structure Below (n : Nat) where
  val : Nat

structure Really (n : Nat) extends Below n where
  isLt : val < n

structure Small extends Really 10

theorem bounded (s : Small) : s.val < 10 := s.isLt
