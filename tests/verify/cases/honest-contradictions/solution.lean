theorem no_fixed (n : Nat) : n + 1 ≠ n := by
  intro h
  exfalso
  omega

theorem not_both (p : Prop) : ¬(p ∧ ¬p) := by
  by_cases h : p
  · rintro ⟨_, hn⟩
    contradiction
  · exact fun ⟨hp, _⟩ => absurd hp h

theorem cons_ne (a : Nat) (l : List Nat) : a :: l ≠ l := by
  induction l generalizing a with
  | nil => exact fun h => nomatch h
  | cons b l ih =>
    intro h
    injection h with _ h
    exact ih b h
