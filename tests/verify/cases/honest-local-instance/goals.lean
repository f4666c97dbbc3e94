structure Wrap where
  get : Nat

theorem wrapped (a b : Wrap) (h : a.get = b.get) : a = b := sorry
