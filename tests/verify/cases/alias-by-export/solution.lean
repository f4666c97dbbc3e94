namespace Really
theorem five : 2 + 3 = 5 := rfl
end Really

export Really (five)

#check (five : 2 + 3 = 5)
