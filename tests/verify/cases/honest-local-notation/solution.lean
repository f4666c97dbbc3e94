namespace Ops
def join (a b : Nat) : Nat := a * b + 1

scoped infixl:65 " ⋈ " => join
local prefix:max "♯" => Nat.succ
local postfix:max "♭" => Nat.pred
local notation "⟪" a ", " b "⟫" => (a, b)

theorem around (n : Nat) : (♯n)♭ = n := rfl

theorem pair (a b : Nat) : ⟪a, b⟫.1 = a := rfl

theorem laws (a b : Nat) : a ⋈ b = b ⋈ a := by
  unfold join
  rw [Nat.mul_comm]
end Ops
