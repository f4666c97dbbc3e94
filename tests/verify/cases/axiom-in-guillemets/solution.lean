axiom «Quot.sound» : 2 + 2 = 5

theorem five : 2 + 2 = 5 := «Quot.sound»
