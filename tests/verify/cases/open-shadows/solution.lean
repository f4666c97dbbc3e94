namespace Strange
def Nat.lt (_ _ : Nat) : Prop := True

theorem _root_.not_less : Nat.lt 3 2 := trivial
end Strange
