def weight : Nat → Nat := fun n => n

theorem weight_zero : weight 0 = 0 := rfl
