structure EvenNumber where
  private make ::
  val : Nat

theorem EvenNumber.even (e : EvenNumber) : True := trivial

theorem none_odd : ∃ e : EvenNumber, e.val = 3 := ⟨⟨3⟩, rfl⟩
