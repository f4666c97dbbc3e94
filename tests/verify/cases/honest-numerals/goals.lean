theorem large : 123456789012345678901234567890 + 1 = 123456789012345678901234567891 := sorry

theorem bases : 0xff + 0b1 = 0o400 := sorry

theorem negative : (-3 : Int) * -4 = 12 := sorry
