namespace Game
def Won (n : Nat) : Prop := n = 1000
end Game

namespace Fake
def Won (_ : Nat) : Prop := True
end Fake

open Fake

theorem win : Won 3 := trivial
