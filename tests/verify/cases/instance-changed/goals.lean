structure Point where
  x : Nat

instance : Add Point := ⟨fun p q => ⟨p.x + q.x⟩⟩

theorem stays (p q : Point) : p + q = p := sorry
