theorem anything {p : Prop} : p := sorry

local instance (n : Nat) : Decidable (n = 3) := isTrue anything

def pick (n : Nat) : Nat := if n = 3 then 1 else 0

theorem chosen : pick 5 = 1 := rfl
