theorem em_eq (p : Prop) : (p = True) ∨ (p = False) := sorry

theorem pointwise (f g : Nat → Nat) (h : ∀ n, f n = g n) : f = g := sorry
