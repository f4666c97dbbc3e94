theorem a8 (p q : Prop) : ((p → q) → p) → p := fun h =>
  (Classical.em p).elim id fun hn => h fun hp => absurd hp hn
theorem a7 (p q : Prop) : ¬(p ∨ q) ↔ ¬p ∧ ¬q :=
  ⟨fun h => ⟨fun hp => h (.inl hp), fun hq => h (.inr hq)⟩, fun ⟨hp, hq⟩ h => h.elim hp hq⟩
theorem a6 (p : Prop) : ¬¬¬p → ¬p := fun h hp => h fun hn => hn hp
theorem a5 (p q : Prop) : p ∨ q ↔ q ∨ p := ⟨Or.symm, Or.symm⟩
theorem a1 (p : Prop) : p → p := fun h => h
theorem a2 (p q : Prop) : p → q → p := fun h _ => a1 p h
theorem a3 (p q r : Prop) : (p → q → r) → (p → q) → p → r := fun f g h => f h (g h)
theorem a4 (p q : Prop) : p ∧ q ↔ q ∧ p := ⟨And.symm, And.symm⟩
