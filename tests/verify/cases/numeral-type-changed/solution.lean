theorem wraps : (3 : Fin 5) + 4 = 2 := rfl
