structure EvenNumber where
  private mk ::
  val : Nat
  even : val % 2 = 1

theorem none_odd : ∃ e : EvenNumber, e.val = 3 := ⟨⟨3, rfl⟩, rfl⟩
