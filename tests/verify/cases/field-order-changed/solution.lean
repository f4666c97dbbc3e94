structure Box where
  height : Nat
  width : Nat

theorem wide : (⟨1, 2⟩ : Box).width = 2 := rfl
