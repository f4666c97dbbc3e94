structure Wrap where
  get : Nat

section
local instance : Add Wrap := ⟨fun a b => ⟨a.get + b.get⟩⟩
local instance instMin : Min Wrap := ⟨fun a b => if a.get ≤ b.get then a else b⟩

theorem add_get (a b : Wrap) : (a + b).get = a.get + b.get := rfl
end

instance : DecidableEq Wrap := fun a b =>
  if h : a.get = b.get then .isTrue (by cases a; cases b; exact congrArg _ h)
  else .isFalse (fun e => h (congrArg _ e))

theorem wrapped (a b : Wrap) (h : a.get = b.get) : a = b := by
  cases a
  cases b
  cases h
  rfl
