theorem unpack (p q r : Prop) : p ∧ (q ∧ r) → (r ∧ q) ∧ p := by
  rintro ⟨hp, hq, hr⟩
  exact ⟨⟨hr, hq⟩, hp⟩

theorem cases_three (p q r : Prop) (h : (p ∨ q) ∧ (q → r) ∧ (p → r)) : ∃ x : Prop, x ∧ (x → r) := by
  obtain ⟨hp | hq, hqr, hpr⟩ := h
  · exact ⟨p, hp, hpr⟩
  · rcases hqr hq with hr
    let ⟨x, y⟩ : r ∧ r := ⟨hr, hr⟩
    exact ⟨r, x, fun h => h⟩
