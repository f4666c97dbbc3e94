def step (n : Nat) : Nat := n

def run : Nat → Nat → Nat
  | 0, n => n
  | k + 1, n => run k (step n)

theorem stays (k : Nat) : run k 0 = 0 := by
  induction k with
  | zero => rfl
  | succ k ih => exact ih
