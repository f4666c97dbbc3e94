structure Wrong where
  proof : 2 + 2 = 5 := sorry

theorem five : 2 + 2 = 5 := ({} : Wrong).proof
