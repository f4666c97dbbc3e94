def five : Prop := 2 + 2 = 4

theorem five_holds : five := rfl
