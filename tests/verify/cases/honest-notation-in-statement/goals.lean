infixr:67 " ∷∷ " => List.cons
notation:max "‖" n "‖" => Nat.succ n
macro "exactly " t:term : term => `(($t : Nat))

theorem spaced (a : Nat) : (a ∷∷ []).length = exactly 1 := sorry

theorem absolute (n : Nat) : n < ‖n‖ := sorry
