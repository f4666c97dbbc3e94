theorem «the sum of parts» (a b : Nat) : a ≤ a + b := sorry

namespace «ℕ.succ»
theorem «≤» (n : Nat) : n ≤ n + 1 := sorry
end «ℕ.succ»

theorem x₁'' (α₁ β' : Prop) : α₁ → β' → α₁ := sorry
