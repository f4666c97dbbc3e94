def ack : Nat → Nat → Nat
  | 0, n => n + 1
  | m + 1, 0 => ack m 1
  | m + 1, n + 1 => ack m (ack (m + 1) n)
termination_by m n => (m, n)

theorem ack_zero (n : Nat) : ack 0 n = n + 1 := by simp [ack]

theorem ack_pos : (m n : Nat) → 0 < ack m n
  | 0, n => by simp [ack]
  | m + 1, 0 => by rw [ack]; exact ack_pos m 1
  | m + 1, n + 1 => by rw [ack]; exact ack_pos m _
termination_by m n => (m, n)
