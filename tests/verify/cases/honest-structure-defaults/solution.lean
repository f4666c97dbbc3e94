structure Position where
  x : Nat := 0
  y : Nat := x

structure Robot extends Position where
  name : String := "R2"
  steps : Nat := 0

def Robot.walk (r : Robot) : Robot := { r with x := r.x + 1, steps := r.steps + 1 }

theorem moved (r : Robot) : r.walk.name = r.name ∧ r.walk.y = r.y := ⟨rfl, rfl⟩

theorem defaulted : ({ x := 3 } : Robot).y = 3 := rfl
