def total (l : List Nat) : Nat := l.foldl (· + ·) 0

namespace Zero
def total (_ : List Nat) : Nat := 0
end Zero

namespace Sums
export Zero (total)
theorem wrong_total : total [1, 2] = 0 := rfl
end Sums
