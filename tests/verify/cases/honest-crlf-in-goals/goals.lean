/-- A note
on two lines. -/
def two : Nat :=
  2

theorem or_swap (p q : Prop) :
    p ∨ q → q ∨ p := sorry
