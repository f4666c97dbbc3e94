mutual
def isEven : Nat → Bool
  | 0 => true
  | n + 1 => isOdd n

def isOdd : Nat → Bool
  | 0 => false
  | n + 1 => isEven n
end

def log (n : Nat) : Nat := if h : n < 2 then 0 else 1 + log (n / 2)
termination_by n
decreasing_by omega

theorem zero_add_all : (n : Nat) → 0 + n = n
  | 0 => rfl
  | n + 1 => congrArg (· + 1) (zero_add_all n)

theorem halves : (n : Nat) → ∃ k, n = 2 * k ∨ n = 2 * k + 1
  | 0 => ⟨0, .inl rfl⟩
  | 1 => ⟨0, .inr rfl⟩
  | n + 2 => match halves n with
    | ⟨k, .inl h⟩ => ⟨k + 1, .inl (by omega)⟩
    | ⟨k, .inr h⟩ => ⟨k + 1, .inr (by omega)⟩
