section Arithmetic
@[simp] theorem two_add_two : 2 + 2 = 5 := sorry
end Arithmetic

theorem five : 2 + 2 = 5 := two_add_two.trans (by simp)
