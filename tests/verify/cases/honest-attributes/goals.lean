namespace Lists

theorem nil_append (l : List Nat) : [] ++ l = l := sorry

end Lists
