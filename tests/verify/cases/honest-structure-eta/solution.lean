structure Pair where
  a : Nat
  b : Bool

theorem eta (p : Pair) : ⟨p.a, p.b⟩ = p := rfl

theorem update_self : (p : Pair) → { p with a := p.a } = p := fun ⟨_, _⟩ => rfl
