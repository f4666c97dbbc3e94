structure Shift where
  by_ : Nat

instance : CoeFun Shift (fun _ => Nat → Nat) := ⟨fun s n => (fun _ => n) s.by_⟩

theorem applied (s : Shift) (n : Nat) : s n = n := rfl
