def upto : Nat → Nat
  | 0 => 0
  | n + 1 => (n + 1) + upto n

theorem sum_upto (n : Nat) : 2 * upto n = n * (n + 1) := go n
where
  step (n : Nat) : 2 * (n + 1) + n * (n + 1) = (n + 1) * (n + 1 + 1) := by
    rw [← Nat.add_mul, Nat.mul_comm, Nat.add_comm 2 n]
  go : (n : Nat) → 2 * upto n = n * (n + 1)
    | 0 => rfl
    | n + 1 => by
      show 2 * ((n + 1) + upto n) = _
      rw [Nat.mul_add, go n, step]
