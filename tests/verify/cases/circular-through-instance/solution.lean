class Proof (p : Prop) : Prop where
  it : p

instance again {p : Prop} [Proof p] : Proof p := ⟨Proof.it⟩

theorem five : 2 + 2 = 5 := (inferInstance : Proof _).it
