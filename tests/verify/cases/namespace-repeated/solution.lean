def Nat.Nat.add (_ _ : Nat) : Nat := 5

namespace Nat
theorem five : Nat.add 2 2 = 5 := rfl
end Nat
