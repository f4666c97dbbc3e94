def α : Type := Unit

theorem all_equal (a b : α) : a = b := rfl
