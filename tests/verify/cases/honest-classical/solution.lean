theorem em_eq (p : Prop) : (p = True) ∨ (p = False) := by
  by_cases h : p
  · exact Or.inl (propext ⟨fun _ => trivial, fun _ => h⟩)
  · exact Or.inr (propext ⟨h, False.elim⟩)

theorem pointwise (f g : Nat → Nat) (h : ∀ n, f n = g n) : f = g := by
  funext n
  exact h n
