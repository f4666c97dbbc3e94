theorem succ_add' : (a b : Nat) → a + 1 + b = a + b + 1
  | _, 0 => rfl
  | a, b + 1 => congrArg Nat.succ (succ_add' a b)

theorem zero_add' : (n : Nat) → 0 + n = n
  | 0 => rfl
  | n + 1 => congrArg Nat.succ (zero_add' n)

theorem add_comm' : (a b : Nat) → a + b = b + a
  | a, 0 => (zero_add' a).symm
  | a, b + 1 =>
    let step : a + b = b + a := add_comm' a b
    have : b + 1 + a = b + a + 1 := succ_add' b a
    this ▸ step ▸ rfl

theorem decide_one (n : Nat) : n = 0 ∨ n ≠ 0 :=
  if h : n = 0 then .inl h else .inr fun e => h e
