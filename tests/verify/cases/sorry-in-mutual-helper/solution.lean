mutual
theorem first (n : Nat) : 2 + 2 = 5 := match n with
  | 0 => sorry
  | n + 1 => second n
theorem second (n : Nat) : 2 + 2 = 5 := match n with
  | 0 => sorry
  | n + 1 => first n
end

theorem five : 2 + 2 = 5 := first 10
