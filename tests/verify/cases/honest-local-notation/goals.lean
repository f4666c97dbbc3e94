namespace Ops
def join (a b : Nat) : Nat := a * b + 1

theorem laws (a b : Nat) : join a b = join b a := sorry
end Ops
