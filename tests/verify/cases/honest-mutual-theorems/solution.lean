mutual
inductive Even : Nat → Prop where
  | zero : Even 0
  | step (n : Nat) : Odd n → Even (n + 1)
inductive Odd : Nat → Prop where
  | step (n : Nat) : Even n → Odd (n + 1)
end

mutual
theorem even_or_odd : (n : Nat) → (h : Even n) → ∃ k, n = 2 * k
  | _, .zero => ⟨0, rfl⟩
  | _, .step n h =>
    let ⟨k, hk⟩ := odd_half n h
    ⟨k + 1, by omega⟩
theorem odd_half : (n : Nat) → (h : Odd n) → ∃ k, n = 2 * k + 1
  | _, .step n h =>
    let ⟨k, hk⟩ := even_or_odd n h
    ⟨k, by omega⟩
end
