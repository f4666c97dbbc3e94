theorem five : 2 + 2 = 5 := sorryAx (2 + 2 = 5) true
