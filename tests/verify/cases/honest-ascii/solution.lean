theorem    chain
    (p  q
      : Prop)
    :
  p /\ (p -> q)
    -> exists _ : p, q \/ Not p
    := by {
  rintro ⟨hp, h⟩ ;
  exact ⟨hp, Or.inl (h hp)⟩
}
