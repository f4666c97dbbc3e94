theorem dvd_trans' (a b c : Nat) : a ∣ b → b ∣ c → a ∣ c
  | ⟨x, hx⟩, ⟨y, hy⟩ => ⟨x * y, by rw [hy, hx, Nat.mul_assoc]⟩

theorem mod_two (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 :=
  match n % 2, Nat.mod_lt n (show 0 < 2 by decide) with
  | 0, _ => .inl rfl
  | 1, _ => .inr rfl
