theorem chain (a b c : Nat) (h : a = b + 0) (k : b = c * 1) : a = c := sorry

theorem branch (n : Nat) : (if n = 0 then 1 else n) ≠ 0 := sorry
