macro (priority := high) "theorem" name:declId ":" term ":=" term : command =>
  `(abbrev $name : True := True.intro)

theorem five : 2 + 2 = 5 := rfl
