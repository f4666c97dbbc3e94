namespace Sum
theorem four : 2 + 2 = 4 := sorry
end Sum
