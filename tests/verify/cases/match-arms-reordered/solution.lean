def rank (a b : Nat) : Nat := match a, b with
  | _, 0 => 2
  | 0, _ => 1
  | _, _ => 3

theorem zero_is_two : rank 0 0 = 2 := rfl
