namespace Box
def get (o : Option Nat) : Nat := match o with
  | some n => n
  | none => 0

theorem get_or (o : Option Nat) (h : o = none) : get o = 0 := sorry
end Box
