theorem neg_neg' (a : Int) : - -a = a := Int.neg_neg a

theorem bounded (a b : Int) (h : a < b) (k : 0 ≤ a) : 0 < b + 1 := by
  have : 0 < b := by omega
  omega
