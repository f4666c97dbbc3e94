structure Point where
  x : Nat

instance : Add Point := ⟨fun p _ => p⟩

theorem stays (p q : Point) : p + q = p := rfl
