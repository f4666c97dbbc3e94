structure Box where
  width : Nat
  height : Nat

theorem wide : (⟨1, 2⟩ : Box).width = 2 := sorry
