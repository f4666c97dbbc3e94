private inductive View : Nat → Prop where
  | zero : View 0
  | succ (m : Nat) : View (m + 1)

private def view : (n : Nat) → View n
  | 0 => .zero
  | m + 1 => .succ m

private theorem View.cover {n : Nat} : View n → n = 0 ∨ ∃ m, n = m + 1
  | .zero => .inl rfl
  | .succ m => .inr ⟨m, rfl⟩

theorem covered (n : Nat) : n = 0 ∨ ∃ m, n = m + 1 := (view n).cover
