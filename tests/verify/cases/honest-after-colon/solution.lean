theorem chain : ∀ (p q r : Prop), (p → q) → (q → r) → p → r := by
  intro p q r hpq hqr hp
  exact hqr (hpq hp)
