def smaller (n : Nat) : Nat :=
  match n with
  | 0 => 0
  | k + 1 => k

def isZero (n : Nat) : Bool :=
  match n with
  | 0 => true
  | _ + 1 => false

theorem smaller_eq (n : Nat) : smaller n = n - 1 := by
  cases n <;> rfl

theorem isZero_pred (n : Nat) (h : isZero n = true) : n - 1 = n := by
  cases n with
  | zero => rfl
  | succ k => simp [isZero] at h
