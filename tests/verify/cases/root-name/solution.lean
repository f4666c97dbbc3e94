def Deep.add (a b : Nat) : Nat := a + b

namespace Other
def Deep.add (_ _ : Nat) : Nat := 5

theorem _root_.Deep.five : Deep.add 2 2 = 5 := rfl
end Other
