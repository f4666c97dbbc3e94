namespace Deep
namespace Inner
def add (a b : Nat) : Nat := a * b

theorem five : add 2 2 = 5 := sorry
end Inner
end Deep
