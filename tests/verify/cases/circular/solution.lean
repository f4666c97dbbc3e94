mutual
theorem five : 2 + 2 = 5 := five'
theorem five' : 2 + 2 = 5 := five
end
