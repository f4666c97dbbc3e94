theorem all_equal (a b : α) : a = b := sorry
