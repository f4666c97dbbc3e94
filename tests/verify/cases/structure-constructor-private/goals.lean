structure EvenNumber where
  private mk ::
  val : Nat
  even : val % 2 = 0

theorem none_odd : ∃ e : EvenNumber, e.val = 3 := sorry
