axiom five : 2 + 2 = 5

namespace Proof
theorem five : 2 + 2 = 5 := _root_.five
end Proof
