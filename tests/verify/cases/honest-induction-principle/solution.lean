@[elab_as_elim] theorem byTwos {motive : Nat → Prop} (zero : motive 0) (one : motive 1)
    (step : ∀ n, motive n → motive (n + 2)) : (n : Nat) → motive n
  | 0 => zero
  | 1 => one
  | n + 2 => step n (byTwos zero one step n)

theorem two_step (p : Nat → Prop) (h0 : p 0) (h1 : p 1) (h : ∀ n, p n → p (n + 2)) (n : Nat) : p n := by
  induction n using byTwos with
  | zero => exact h0
  | one => exact h1
  | step n ih => exact h n ih
