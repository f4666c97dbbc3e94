set_option autoImplicit true

theorem same (a : Nta) : a = a := rfl
