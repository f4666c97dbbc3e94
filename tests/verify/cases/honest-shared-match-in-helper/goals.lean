def isZero (n : Nat) : Bool :=
  match n with
  | 0 => true
  | _ + 1 => false

theorem isZero_pred (n : Nat) (h : isZero n = true) : n - 1 = n := sorry
