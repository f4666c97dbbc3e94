theorem two_step (p : Nat → Prop) (h0 : p 0) (h1 : p 1) (h : ∀ n, p n → p (n + 2)) (n : Nat) : p n := sorry
