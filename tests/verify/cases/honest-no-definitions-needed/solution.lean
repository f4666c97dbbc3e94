theorem plain (a b : Nat) (h : a = b) : b = a := h.symm
