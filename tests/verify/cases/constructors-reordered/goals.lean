inductive Turn where
  | left | right

noncomputable def Turn.value (t : Turn) : Nat := t.rec 1 2

theorem first_is_two : Turn.left.value = 2 := sorry
