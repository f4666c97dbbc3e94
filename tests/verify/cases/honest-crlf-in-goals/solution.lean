/-- A note
on two lines. -/
def two : Nat :=
  2

theorem or_swap (p q : Prop) :
    p ∨ q → q ∨ p := by
  intro h
  cases h with
  | inl hp => exact Or.inr hp
  | inr hq => exact Or.inl hq
