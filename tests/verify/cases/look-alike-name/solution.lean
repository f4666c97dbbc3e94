theorem fοur : 2 + 2 = 4 := rfl

theorem «fоur» : 2 + 2 = 4 := rfl
