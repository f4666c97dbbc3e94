theorem both (p q : Prop) (h : p) : q ∧ p := by first | apply? | exact ⟨h, h⟩
