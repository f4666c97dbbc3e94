macro "declare" : command => `(theorem four : 2 + 2 = 4 := rfl)
declare
