theorem Sums.comm (a b : Nat) : a + b = b + a := Nat.add_comm a b

section
namespace Sums
open Nat in
theorem pos : ∀ n : Nat, 0 < n + 1 := succ_pos
end Sums
end
