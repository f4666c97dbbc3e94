namespace Deep
namespace Inner
def add (a b : Nat) : Nat := a * b
end Inner

def add (a b : Nat) : Nat := 5

theorem five : add 2 2 = 5 := rfl
end Deep

export Deep (five)
