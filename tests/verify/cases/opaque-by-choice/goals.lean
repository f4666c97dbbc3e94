opaque secret : Nat

theorem secret_pos : 0 < secret := sorry
