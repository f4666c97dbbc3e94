theorem neg_neg' (a : Int) : - -a = a := sorry

theorem bounded (a b : Int) (h : a < b) (k : 0 ≤ a) : 0 < b + 1 := sorry
