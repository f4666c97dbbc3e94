theorem by_acc (p : Nat → Prop) (h : ∀ n, (∀ m, m < n → p m) → p n) (n : Nat) (a : Acc (· < ·) n) : p n := by
  induction a with
  | intro n _ ih => exact h n ih

theorem below_all (n : Nat) : ∀ m, m < n → Acc (α := Nat) (· < ·) m := by
  induction n with
  | zero => exact fun _ h => absurd h (Nat.not_lt_zero _)
  | succ n ih => exact fun m hm => ⟨m, fun k hk => ih k (Nat.lt_of_lt_of_le hk (Nat.le_of_lt_succ hm))⟩

theorem descend (p : Nat → Prop) (h : ∀ n, (∀ m, m < n → p m) → p n) (n : Nat) : p n :=
  by_acc p h n (below_all (n + 1) n (Nat.lt_succ_self n))
