theorem large : 123456789012345678901234567890 + 1 = 123456789012345678901234567891 := rfl

theorem bases : 255 + 1 = 256 := by decide

theorem negative : (-3 : Int) * -4 = 12 := by decide
