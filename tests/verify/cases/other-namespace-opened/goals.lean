namespace Game
def Won (n : Nat) : Prop := n = 1000
end Game

open Game

theorem win : Won 3 := sorry
