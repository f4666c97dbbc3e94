namespace Nat
theorem five : Nat.add 2 2 = 5 := sorry
end Nat
