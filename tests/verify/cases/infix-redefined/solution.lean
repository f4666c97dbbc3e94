def Same (_ _ : Nat) : Prop := True

local infix:50 (priority := high) " = " => Same

theorem five : 2 + 2 = 5 := trivial
